"""The pages on which people ask, in their own words or by touch."""
