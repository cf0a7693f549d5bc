"""The chain from bytes to snapshots, and the sessions that run it, live or recorded."""
