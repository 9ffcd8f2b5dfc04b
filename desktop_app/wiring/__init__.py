"""Composition roots: where the rooms are put together for the window, the kiosk, the tour and the commands."""
