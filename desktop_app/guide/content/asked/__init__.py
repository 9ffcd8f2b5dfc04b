"""Questions that people asked in public, for topics whose own files are full."""
