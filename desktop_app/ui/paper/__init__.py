"""Paper in the window: sheets to print or save, forms to fill in, sentences to show."""
