"""Text as it looks on a terminal: its width, what is safe to show, styles, line breaks."""
