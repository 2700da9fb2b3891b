"""What a text could be by itself: a time, a day, a label, a room, a name; and how likely."""
