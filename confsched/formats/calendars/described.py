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
    named = {folded(who.text("name")): who for role, who, _ in session.people if role != "host"}
    if invited.keys() <= named.keys():
        for name, who in invited.items():
            if named[name] is not who:
                named[name].absorb(who)
    else:
        session.people, session.fields, session.extra = kept
