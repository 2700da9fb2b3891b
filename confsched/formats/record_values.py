"""What is done to single values of somebody's list of sessions."""
