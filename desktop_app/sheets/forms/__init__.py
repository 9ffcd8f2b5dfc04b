"""What forms ask, how each field is checked, and what of the answers can stand on paper."""
