"""The settings page: how it looks, speaks and sounds here."""
