"""Whether somebody is at the kiosk: keys, fingers, the corner for the staff, the time without any."""
