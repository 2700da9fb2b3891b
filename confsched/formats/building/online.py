"""A conference whose venue is that it has none: `Online`, `virtual event`."""

from confsched.formats.drafts import Draft
from confsched.formats.values import inner
from confsched.patterns import pattern

_NO_VENUE = pattern(
    r"(?i)(?:fully |entirely )?(?:online|virtual|remote|en ligne|en l[ií]nea)"
    r"(?: (?:event|conference|meeting|only))?"
)


def settle_online(conference: Draft) -> None:
    """Say that a conference is online, where nothing else is said of where it is."""
    put = conference.fields.get("venue")
    name = inner(put.value, "name") or put.value if put is not None else ""
    if put is not None and isinstance(name, str) and _NO_VENUE.fullmatch(name.strip()):
        del conference.fields["venue"]
        conference.put("online", "true", put.key, put.mark)
