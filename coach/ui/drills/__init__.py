"""Choosing a drill."""
