"""What to do: flows of questions, steps and outcomes. No window, no reader, no files."""
