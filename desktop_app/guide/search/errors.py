"""What can go wrong with the search."""

from __future__ import annotations


class SearchError(Exception):
    """The model of a language is missing or damaged."""
