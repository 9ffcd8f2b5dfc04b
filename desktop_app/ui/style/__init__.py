"""How pages look: tokens, style sheet, drawings, and the display settings."""
