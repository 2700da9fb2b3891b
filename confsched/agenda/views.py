"""The names of the views: what the command line offers, and drawing takes."""

from typing import Final

BEST: Final = "best"
VIEWS: Final = (BEST, "list", "grid", "timeline")
