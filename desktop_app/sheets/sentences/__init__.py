"""Sentences to show to the staff: at the counter, at a reception, at the police."""
