"""Lists of sessions by the names of their fields, whatever program wrote them."""
