"""How well programmes are read from text, against what a careful reader finds; see `__main__`."""
