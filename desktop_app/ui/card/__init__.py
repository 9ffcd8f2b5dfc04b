"""The card in the reader: the client of the reader monitor, and the page and bands that show the card."""
