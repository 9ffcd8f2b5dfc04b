"""A day chosen by touching: the year, the month, the day, each as large buttons."""
