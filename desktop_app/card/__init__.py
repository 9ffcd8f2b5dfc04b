"""Card readers and cards: PC/SC, the commands that may be sent, what a reading means. Without Qt."""
