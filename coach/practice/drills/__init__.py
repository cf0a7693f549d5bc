"""Drills: what they ask, how near one came, and what grows from one to the next."""
