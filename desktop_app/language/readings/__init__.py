"""How Japanese is read, in letters that the person reads: of sentences to be said, and of terms to be recognised."""
