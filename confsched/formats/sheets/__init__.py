"""Workbooks in the shape of our own files, as `confsched template` makes them."""
