"""The views of Sessionize's API."""
