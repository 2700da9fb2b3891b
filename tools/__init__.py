"""What the project's own people run: the gate, and the pages that are made from the code."""
