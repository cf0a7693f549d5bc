"""Sessions of the past: to look for, to see again, to delete."""
