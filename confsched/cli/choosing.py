"""Which sessions somebody chose, as options say."""

from datetime import tzinfo

from confsched import files
from confsched.agenda.filters import Selection, select
from confsched.errors import ConfschedError
from confsched.filtering.chosen import Wanted, listed, typed
from confsched.reading.decode import decode
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

_LIST = (".txt", ".md", ".list")


def sessions_of(
    schedule: Schedule, selection: Selection, zone: tzinfo | None
) -> tuple[Session, ...] | None:
    """The sessions that are asked for; None where nothing is asked for in particular."""
    return None if selection == Selection() else select(schedule, selection, zone)


def list_in(path: str) -> tuple[Wanted, ...]:
    """The sessions that a list names, one on each line; '-' is standard input."""
    file = files.File(path, asked_for=True)
    source, unreadable = decode(file.label, file.read())
    if unreadable:
        raise ConfschedError(f"cannot read {path!r}: {unreadable.message}", "save it as UTF-8")
    return listed(source.text, file.label)


def mine(text: str) -> tuple[Wanted, ...]:
    """What somebody chose: in a file that is there, or as it is typed; raises ConfschedError."""
    path = text.removeprefix("@")
    if path != text or text == files.STDIN or text.lower().endswith(_LIST) or files.is_there(text):
        found = list_in(path)
    else:
        found = typed(text, "--mine")
    if not found:
        raise ConfschedError(f"--mine: {text!r} names no session", "give some ids of sessions")
    return found
