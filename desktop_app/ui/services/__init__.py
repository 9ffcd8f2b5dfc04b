"""What acts for the person beside the pages: prints, saves, asks for files, and tells what came of it."""
