"""One hint at a time, from what the hands do."""
