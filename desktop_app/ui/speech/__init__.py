"""Reading pages aloud: a process that owns the system's voices, and what tells it sentence by sentence what to say."""
