"""What the program is, under which licences it stands, and what to pass on when it has a fault."""
