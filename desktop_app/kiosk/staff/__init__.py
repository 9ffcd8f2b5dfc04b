"""What the staff of the counter can do, behind their code."""
