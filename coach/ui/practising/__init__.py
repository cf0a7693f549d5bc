"""The practice page and its parts."""
