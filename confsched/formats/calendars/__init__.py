"""What calendars say of sessions beside their properties: in titles, texts and series."""
