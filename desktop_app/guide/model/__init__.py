"""What the guide is made of: flows, rules, topics, and what it may know of a person and of an office."""
