"""What the command line ends with."""

DONE, NOTHING, WRONG = 0, 1, 2
"""Done; nothing found, or not possible now; wrong arguments."""

RESTART, RESTART_DEVICE = 10, 20
"""What a kiosk requests of the system: a restart of the program, or of the device. DONE requests neither."""


class NotPossibleError(Exception):
    """Something cannot be done now, so that the program ends with NOTHING; the text says why, in one sentence."""


class WrongInputError(Exception):
    """Something that was given is wrong, so that the program ends with WRONG; the text says what, a sentence a line."""
