"""Names of rooms that stand where something else should."""

from collections import Counter
from collections.abc import Iterator

from confsched.findings import Finding
from confsched.rules.catalogue import rule
from confsched.schedule.schedule import Schedule


@rule("R408", "misplaced-room", "w w w")
def misplaced_room(schedule: Schedule) -> Iterator[Finding]:
    """The name of a room is the title of a session, or somebody in one.

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
        for part in session.people:
            if part.speaker.name.casefold() in rooms:
                told = f"and here {part.role} of {session.title!r}"
                yield Finding(f"{part.speaker.name!r} is a room, {told}", session.mention(part))
