"""What pages are made of: the page itself, and kinds of page that several features show."""
