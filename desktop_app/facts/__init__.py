"""What is true, from when until when, and who says so."""
