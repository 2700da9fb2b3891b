"""A calendar feed (.ics) as a subscriber's program meets it: bytes, lines, parts, times, zones.

Nothing here judges: what is found is kept with its place, and `confsched.rules.feeds` says what is
wrong with it.
"""
