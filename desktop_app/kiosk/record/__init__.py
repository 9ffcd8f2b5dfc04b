"""What a kiosk writes down and tells the system: events, counts, its heartbeat. Never a visit."""
