"""Labels: their text broken into lines, with bold words, readings above words, and the sentence that is read aloud."""
