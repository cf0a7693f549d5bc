"""Choosing a device and what to practise."""
