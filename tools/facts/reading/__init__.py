"""Takes the text out of what was fetched."""
