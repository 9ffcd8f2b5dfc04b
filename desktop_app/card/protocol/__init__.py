"""The commands to a card (ISO/IEC 7816-4): which may be sent, and what the JPKI application answers."""
