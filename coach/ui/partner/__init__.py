"""Who receives, what is right for them, and what to look at before."""
