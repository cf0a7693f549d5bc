"""A few notes that point at the parts of the practice page, and can be left at any time."""
