"""What was found of each fact, and how that is told."""
