"""Latency: how late a sensor tells of a touch, and a sound is heard, and what is kept of that."""
