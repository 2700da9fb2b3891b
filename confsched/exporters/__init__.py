"""A schedule in, the bytes of a file out: one module per format."""
