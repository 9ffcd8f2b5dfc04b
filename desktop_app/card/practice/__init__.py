"""Practice cards: cards in software, to practise with, for tests, and for a virtual reader."""
