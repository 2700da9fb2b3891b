"""The days of a conference that says when it begins and when it ends."""

from datetime import date

from confsched.formats.drafts import Draft

_MOST = 31  # days; what takes longer is a season, or a slip


def settle_span(conference: Draft) -> None:
    """Days from `_from` until `_until`, which are dates; else the days of the sessions.

    What takes longer than a conference is kept in the words of the file.
    """
    first, last = (conference.text(field) for field in ("_from", "_until"))
    if first and last and not _is_long(first, last):
        conference.derive("days", first if first == last else f"{first} to {last}", of="_from")
    elif first and last:
        for name in ("_from", "_until"):
            conference.leave(name.removeprefix("_"), *conference.fields[name])


def _is_long(first: str, last: str) -> bool:
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days >= _MOST
    except ValueError:
        return False
