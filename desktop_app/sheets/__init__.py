"""Paper: what the person takes along, drafts of forms, sentences to show. Sheets are plain data; one painter draws."""
