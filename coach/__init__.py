"""Pressure Coach: feel, pace and coach the hands of a beginner."""

__version__ = "0.1.0"
