"""The site file of a kiosk: what it may hold, and the check of it."""
