"""Findings as text, one module per form; each makes lines or a text and prints nothing."""
