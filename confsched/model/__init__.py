"""What an organiser may write: typed entries, and findings for what they wrote otherwise."""
