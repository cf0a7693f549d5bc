"""Tap on the beat: how late a sensor tells of a touch, found with a key and a finger."""
