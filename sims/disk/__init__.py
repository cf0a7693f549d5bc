"""Disks that fail and processes that are killed, beside a glove that remembers what it sent."""
