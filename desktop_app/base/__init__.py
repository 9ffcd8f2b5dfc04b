"""What everything rests on: where files lie and how they are written, what is printed, what a command ends with."""
