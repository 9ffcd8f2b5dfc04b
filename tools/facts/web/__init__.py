"""Fetches pages as a polite guest; the only code of this project that uses a network."""
