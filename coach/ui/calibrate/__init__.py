"""Calibrating with known weights, step by step."""
