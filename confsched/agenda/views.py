"""The names of the views: what the command line offers, and drawing takes."""

from typing import Final

BEST: Final = "best"
# what has a part for each of something, with its days and times
PARTS: Final = ("rooms", "speakers", "tracks")
VIEWS: Final = (BEST, "list", "columns", "grid", "timeline", *PARTS)
