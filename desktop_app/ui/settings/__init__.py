"""Pages on which people choose how they see the program, and the help about the keyboard."""
