"""The setting of type: blocks laid out as areas, lines of words, pages."""
