"""The renewal book on the disk: a file of SQLite, its copies, its repair, its export."""
