"""The schedule as somebody reads it: days, rows, columns and gaps, wherever it is shown."""
