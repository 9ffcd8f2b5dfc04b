"""People of the renewal book, and what each must do until when: pure functions of the book and the day."""
