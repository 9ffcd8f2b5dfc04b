"""What happens once a day without the window: the system runs it, and it shows what is due."""
