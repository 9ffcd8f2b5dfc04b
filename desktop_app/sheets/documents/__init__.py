"""The sheets themselves, as plain data: what to take along, sentences to show, drafts of forms, the year."""
