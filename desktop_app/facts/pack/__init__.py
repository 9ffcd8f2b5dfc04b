"""Packs of newer facts: signed files that reach machines without a network."""
