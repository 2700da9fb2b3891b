"""Mini-Conf: the tables and the calendar of virtual academic conferences."""
