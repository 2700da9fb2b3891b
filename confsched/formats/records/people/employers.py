"""A word behind a name that seems to be a trade and is an employer: `Jo Sample, Harborant`.

No list of trades is complete, so one is known by its ending. The rest of a list tells: the word is
the organization of somebody else, or several people have it where all others have organizations.
"""

from collections import defaultdict
from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.formats.likely import holds_post

_SEVERAL = 2  # people


def settle_employers(sessions: Iterable[Draft]) -> None:
    """Take for organizations the words behind names that are some, as the rest of a list tells."""
    everybody = [person for session in sessions for _, person, _ in session.people]
    likely: defaultdict[str, list[Draft]] = defaultdict(list)
    for person in everybody:
        if "role" in person.fields and _is_word_behind_name(person):
            likely[person.text("role")].append(person)
    if not likely:
        return
    known = {person.text("organization") for person in everybody} - {""}
    posts = {person.text("role") for person in everybody} - {""}
    for word, people in likely.items():
        several = len({person.text("name") for person in people}) >= _SEVERAL
        told = word in known or (several and known and posts == {word})
        if told and not holds_post(word):
            for person in people:
                if "role" in person.fields:  # whoever is named again is there once
                    person.fields["organization"] = person.fields.pop("role")


def join_employers(sessions: Iterable[Draft]) -> None:
    """What is the organization of others is nobody's post: `(Boat Lab, Harbour)` is one body."""
    people = [who for session in sessions for _, who, _ in session.people]
    bodies = {who.text("organization") for who in people if "role" not in who.fields} - {""}
    for who in people:
        if who.text("role") in bodies and (place := who.text("organization")):
            put = who.fields.pop("role")
            who.fields["organization"] = put.holding(f"{put.value}, {place}")


def _is_word_behind_name(person: Draft) -> bool:
    """Whether a post is one word with a capital, and all that stands beside a name in its cell."""
    name = person.fields.get("name")
    beside = name is not None and person.fields["role"].mark == name.mark
    word = person.text("role")
    return beside and "organization" not in person.fields and " " not in word and word[0].isupper()
