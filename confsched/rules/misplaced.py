"""Names of rooms and people, and times, that stand where something else should."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.rules.catalogue import rule
from confsched.rules.slips import of_rows_read
from confsched.schedule.entities import LEADING, Speaker
from confsched.schedule.schedule import Schedule

_CLOCK = r"\d{1,2}(?:[:.h]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)"
_TIME = pattern(rf"(?i){_CLOCK}(?:\s?[-–—]\s?{_CLOCK})?")
_SIGNS = frozenset(" -–—_.…?!*/|+#~=:;,()[]{}<>&'\"")
_DATE = pattern(r"\d{4}-\d\d?-\d\d?|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d\d)?")


@rule("R408", "misplaced-room", "w w w")
@of_rows_read
def misplaced_room(schedule: Schedule) -> Iterator[Finding]:
    """The name of a room is the title or the type of a session, or somebody in one.

    ## Why is this bad?
    Two texts have changed places, as in a table where a row was shifted: nobody finds the session,
    and no clash in the room is seen.

    ## Example
    ```yaml
    sessions:
      one: {title: Boats, room: Great Hall, time: "9:00-9:30"}
      two: {title: Nets, room: Great Hall, time: "9:30-10:00"}
      three: {title: Great Hall, room: Knots, time: "10:00-10:30"}
    ```

    ## Instead
    Put each where it belongs. Only rooms in which two sessions or more are count, and a session
    may be called like one if it is in it, or in any other room in which something else is.
    """
    used = Counter(room for session in schedule.active for room in session.rooms)
    rooms = {room.name.casefold() for room, times in used.items() if times > 1}
    for session in schedule.active if rooms else ():
        alone = bool(session.rooms) and all(used[room] == 1 for room in session.rooms)
        if alone and session.title.casefold() in rooms:
            message = f"{session.title!r} is a room, and here the title of a session"
            yield Finding(message, session.at("title"))
        if not session.rooms and session.type.name.casefold() in rooms:
            message = f"{session.type.name!r} is a room, and here the type of {session.title!r}"
            yield Finding(message, session.at("type"))
        for part in session.people:
            if part.speaker.name.casefold() in rooms:
                told = f"and here {part.role} of {session.title!r}"
                yield Finding(f"{part.speaker.name!r} is a room, {told}", session.mention(part))


@rule("P316", "misplaced-speaker", "w w w")
@of_rows_read
def misplaced_speaker(schedule: Schedule) -> Iterator[Finding]:
    """The title of a session is the name of somebody who speaks in another one.

    ## Why is this bad?
    The title and the speaker have changed places: nobody finds the session, and somebody of that
    title is among the speakers.

    ## Example
    ```yaml
    sessions:
      one: {title: Boats, speakers: [Ada Sample], room: hall, time: "9:00-9:30"}
      two: {title: Ada Sample, speakers: [Knots], room: hall, time: "9:30-10:00"}
    ```

    ## Instead
    Put each where it belongs. A session may be called like who speaks in it, or like somebody where
    nobody speaks, or somebody who is in another session as well.
    """
    called = {session.title.casefold() for session in schedule.active}
    if called.isdisjoint(speaker.name.casefold() for speaker in schedule.speakers):
        return
    titles: defaultdict[Speaker, list[str]] = defaultdict(list)
    for session in schedule.active:
        for part in session.people:
            titles[part.speaker].append(session.title)
    names = {speaker.name.casefold(): speaker for speaker in titles}
    for session in schedule.active:
        named = names.get(session.title.casefold())
        people = [part.speaker for part in session.people if part.role not in LEADING]
        if named is None or not people or any(len(titles[one]) > 1 for one in people):
            continue
        if session.title.casefold() not in map(str.casefold, titles[named]):
            told = f"the title {session.title!r} is somebody who speaks in {titles[named][0]!r}"
            yield Finding(told, session.at("title"))


@rule("X509", "wordless-title", "w w w")
@of_rows_read
def wordless_title(schedule: Schedule) -> Iterator[Finding]:
    """The title of a session is a time, a date, or nothing but signs.

    ## Why is this bad?
    Nobody knows what takes place. Mostly a column of a table has been taken for another one.

    ## Example
    ```yaml
    sessions:
      talk: {title: "9:15", time: "9:00-9:15"}
    ```

    ## Instead
    Write what it is called. Numbers may be titles: `404`, `1984`.
    """
    for session in schedule.active:
        wanting = "" if session.title[:1].isalpha() else _is_no_title(session.title)
        if wanting:
            yield Finding(f"the title {session.title!r} {wanting}", session.at("title"))


def _is_no_title(title: str) -> str:
    """What is said of a title without a word in it; nothing of any other."""
    if _TIME.fullmatch(title):
        return "is a time"
    if _DATE.fullmatch(title):
        return "is a date"
    return "has no word in it" if _SIGNS.issuperset(title) else ""
