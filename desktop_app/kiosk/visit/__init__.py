"""One visit from its beginning to its end, and what must be forgotten then."""
