"""The card in the reader: the process that watches it, and the page and bands that tell of it."""
