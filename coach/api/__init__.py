"""What ``import coach`` offers to programs and notebooks; see docs/api.md."""
