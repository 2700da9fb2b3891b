"""What confsched costs, measured against something that everybody can run; see `__main__`."""
