"""What c3voc, frab, pretalx and Pentabarf before them write: schedule.xml and schedule.json."""
