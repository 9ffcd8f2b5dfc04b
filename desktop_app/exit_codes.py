"""What the command line ends with."""

DONE, NOTHING, WRONG = 0, 1, 2
"""Done; nothing found, or not possible now; wrong arguments."""
