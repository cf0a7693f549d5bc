"""The debrief's page, pictures, PDF."""
