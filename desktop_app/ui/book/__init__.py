"""The renewal book in the window: its pages, its questions, and what is done with it."""
