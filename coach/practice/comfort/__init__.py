"""How hard is right for one receiver: profiles, and the trial that finds it."""
