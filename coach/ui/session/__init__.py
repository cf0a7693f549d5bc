"""A session in the window: its engine, its page, and what happens when either stops."""
