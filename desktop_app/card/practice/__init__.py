"""Practice cards: cards in software, for people to practise with, for tests, and for a virtual reader."""
