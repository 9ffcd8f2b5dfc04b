"""What all commands share: their arguments, what is typed into them, and what is said where one fails."""
