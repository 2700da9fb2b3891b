"""Feeds: calendars at fixed addresses that are told by revisions what has changed; no disk."""
