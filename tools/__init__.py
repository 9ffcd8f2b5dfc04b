"""What is needed to build the program, and not to run it."""
