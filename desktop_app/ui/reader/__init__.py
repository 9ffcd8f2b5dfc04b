"""What is known of the card in the reader, and the process that tells it."""
