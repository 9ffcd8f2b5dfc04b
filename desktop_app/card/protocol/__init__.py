"""Commands to a card (ISO/IEC 7816-4): the allow-list, and the JPKI application's responses."""
