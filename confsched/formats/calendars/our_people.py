"""Who is in the sessions of a calendar that we have written: they stand below the description."""

from confsched.formats.calendars.people import involve
from confsched.formats.calendars.texts import retell
from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_person
from confsched.patterns import pattern

# `Moderator: Jo Sample, Harbour Master, Boat Works`
_OURS = pattern(
    r"(?:(?P<role>[^\W\d_][^\n:,]{2,30}): )?(?P<name>[^\n:,]{3,80})(?:, (?P<post>[^\n]+))?"
)


def settle_ours(session: Draft) -> None:
    """Who stands in a description of ours, in lines before its track and page, which are known."""
    put = session.fields.get("description")
    parts = session.text("description").split("\n\n")
    while parts and parts[-1] in (session.text("url"), f"Track: {session.text('track')}"):
        del parts[-1]
    if put is None:
        return
    found = [_OURS.fullmatch(line) for line in parts[-1].split("\n")] if parts else []
    people = [(role_of(one["role"] or "speaker"), one) for one in found if one]
    if found and len(people) == len(found) and all(r and is_person(o["name"]) for r, o in people):
        del parts[-1]
        for role, one in people:
            post = f" ({one['post']})" if one["post"] else ""
            involve(session, role, f"{one['name']}{post}", put)
    retell(session, "\n\n".join(parts))
