"""What people print and carry: sheets of entries by time, written as text and as Markdown."""
