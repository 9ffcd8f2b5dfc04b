"""Paper out of a printer: the job itself, and what becomes of it in the printer's queue."""
