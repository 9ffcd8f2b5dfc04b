"""Letters, for screen and paper: the bundled fonts, and where lines may break."""
