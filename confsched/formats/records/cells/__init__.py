"""What single values of a list say, however they are written: times of day, moments, statuses."""
