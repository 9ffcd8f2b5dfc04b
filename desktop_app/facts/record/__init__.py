"""One fact as it is written down: what holds, from when until when, who says so and of which day."""
