"""Routines: techniques, areas, and stages as data, one TOML file each."""
