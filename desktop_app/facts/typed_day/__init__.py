"""Days and years as people write them: one place reads them, whoever asks."""
