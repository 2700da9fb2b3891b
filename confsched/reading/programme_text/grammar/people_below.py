"""Whether people stand below titles, in lines of their own, and what more is said of them below."""

from collections.abc import Iterator, Sequence
from itertools import islice

from confsched.reading.programme_text.grammar.drafts import Guest
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import Post, holds_organization, post_of
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_pause

_FEWEST = 3  # titles with people below them
_TEXT = 0.6  # how much running text looks like it


def stand_below(
    readings: Sequence[Reading], cells: Sequence[Sequence[Reading]], *, above: bool
) -> bool:
    """Whether the line below a title, or below the room of it, mostly names people."""
    below = [one for one in _below_titles(readings, above=above) if one.prose < _TEXT]
    below = below or [lines[1] for lines in cells if len(lines) > 1]
    scores = [one.people.score for one in below] or [*_below_in_rows(readings)]
    named = sum(score >= LIKELY for score in scores)
    return named >= _FEWEST and 2 * named > len(scores)


def _below_titles(readings: Sequence[Reading], *, above: bool) -> Iterator[Reading]:
    """The first line below each title that has a time and is no room, if it has no time itself."""
    for number, one in enumerate(readings):
        if one.where not in (Where.LEADING, Where.ALONE) or one.line.cells:
            continue
        head = number + (one.where is Where.ALONE and not above)
        if head < len(readings) and not is_pause(readings[head].text):
            rest = islice(readings, head + 1, head + 3)
            below = next(
                (one for one in rest if one.times or one.day or not _is_of_room(one.text)), None
            )
            if below is not None and below.times is None and below.day is None:
                yield below


def _below_in_rows(readings: Sequence[Reading]) -> Iterator[float]:
    """How likely the line below the first is somebody, in the cells of rows that have a time."""
    rows = (one.line.cells for one in readings if one.where is Where.LEADING)
    for title, *below in (cell.text.split("\n") for cells in rows for cell in cells):
        plain = (text for text in below if not _is_of_room(text))
        if (text := next(plain, "")) and not is_pause(title):
            yield people_in(text).score


def _is_of_room(text: str) -> bool:
    label = label_of(text)
    return is_room(text) or (label is not None and label.field == "room")


def with_more(guest: Guest, reading: Reading) -> Guest:
    """Somebody of whom another line says one more thing."""
    post = post_of(reading.line.text)
    if post.organization and not (
        guest.role or post.role or holds_organization(guest.organization)
    ):
        return guest._replace(role=guest.organization, organization=post.organization)
    if guest.organization and post.organization:
        if guest.role and not post.role and _is_part(guest.organization, post.organization):
            role = f"{guest.role}, {guest.organization}"
            return guest._replace(role=role, organization=post.organization)
        post = Post(reading.line.text.strip())
    role = ", ".join(filter(None, (guest.role.rstrip(", "), post.role)))
    return guest._replace(role=role, organization=guest.organization or post.organization)


def _is_part(said: str, body: str) -> bool:
    """Whether what stood behind a post is a part of the organization that the next line names."""
    return holds_organization(body) and not holds_organization(said)
