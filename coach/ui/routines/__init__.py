"""Choosing, seeing and writing routines; the drawn body."""
