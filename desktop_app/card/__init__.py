"""The card: how it is reached, what may be sent to it, and what it says."""
