"""Spreadsheets that are drawn as grids, as pages."""
