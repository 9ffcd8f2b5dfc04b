"""The words: catalogues, facts and dates filled in, two languages at once, and the fonts and line breaks of each."""
