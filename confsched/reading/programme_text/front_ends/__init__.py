"""Files of all kinds as pages of lines: plain text, HTML, Word, e-mail."""
