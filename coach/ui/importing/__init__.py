"""Bringing in pressure data of other programs."""
