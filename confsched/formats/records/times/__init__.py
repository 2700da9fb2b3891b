"""When the sessions of a list are: their days, when they begin and end, and on what clock."""
