"""The window: pages built from plain data, with Qt Widgets."""
