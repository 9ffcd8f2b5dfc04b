"""What the command line ends with."""

DONE, NOTHING, WRONG = 0, 1, 2
"""Done; nothing found, or not possible now; wrong arguments."""

RESTART, RESTART_DEVICE = 10, 20
"""What a kiosk asks the system for: to start the program anew, or the whole device. DONE asks there for neither."""
