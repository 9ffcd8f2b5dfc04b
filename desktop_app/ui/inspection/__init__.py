"""The window looked at by the program itself: every page there is, and what of it cannot be seen or pressed."""
