"""The fields of a session that say when it is, in the groups that are asked for."""

DAYS = ("date", "day")
TIMES = ("start", "time", "end")
BEGINS = ("start", "time")
CLOCKS = ("time", "start", "end", "duration")
WHEN = frozenset((*DAYS, *TIMES))  # a length alone says no moment
WHEN_AND_WHERE = frozenset((*DAYS, *CLOCKS, "room"))
