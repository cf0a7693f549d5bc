"""Recordings: journals of what came and what happened, and what is made of them."""
