"""People whom the description of an event names once more: as what they come, and from where."""

from confsched.formats.calendars.people import settle_named
from confsched.formats.drafts import Draft
from confsched.text.person_names import folded


def settle_described(session: Draft) -> None:
    """Take those who are named out of a description, where these are all who are invited.

    `Moderator: …` and `Speaker: Jo Sample (Boat Works)` say more of somebody than an invitation.
    """
    invited = {folded(who.text("name")): who for role, who, _ in session.people if role != "host"}
    kept = session.people, {**session.fields}, {**session.extra}
    if invited and "description" in session.fields:
        session.people = [part for part in session.people if part[0] == "host"]
    settle_named(session)
    named = {folded(who.text("name")): (role, who) for role, who, _ in session.people}
    speaking = {name for name, (role, _) in named.items() if role == "speaker"}
    if not invited or speaking <= invited.keys() <= named.keys():
        for name, guest in invited.items():
            if named[name][1] is not guest:
                named[name][1].absorb(guest)
    else:
        session.people, session.fields, session.extra = kept
