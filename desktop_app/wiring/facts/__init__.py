"""Packs of newer facts wired together: what is said of them, and how a kiosk takes one."""
