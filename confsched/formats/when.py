"""The fields of a session that say when it is."""

DAYS = ("date", "day")
CLOCKS = ("time", "start", "end", "duration")
WHEN = frozenset((*DAYS, "time", "start", "end"))  # a length alone says no moment
