"""Voices that the program brings along, for languages that the voices of the system cannot read: Japanese, Chinese."""
