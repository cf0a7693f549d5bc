"""A storm over the whole core: a seeded random walk of faults and wishes, watched all the while."""
