"""How pages look: tokens, style sheet, drawings, and what people chose for their eyes."""
