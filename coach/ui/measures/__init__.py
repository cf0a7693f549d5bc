"""What the numbers mean, on the screen."""
