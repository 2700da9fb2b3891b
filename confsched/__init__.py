"""The conference programme as plain text, checked like code."""

__version__ = "0.1.0"
