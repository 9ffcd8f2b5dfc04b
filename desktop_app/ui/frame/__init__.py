"""The window itself: its bars, the way of a person through it, and what every page has."""
