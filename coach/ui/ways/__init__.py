"""The ways through the app: each knows a few pages and how they lead to each other."""
