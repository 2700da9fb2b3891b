"""What the classes of elements call their text: `talk__speaker`, `session-title`, `location`."""

from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.html_names import LISTS
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.words.programme import FIELDS
from confsched.reading.programme_text.words.sessions import PROGRAMME

TIMES = frozenset(("time", "date"))
_FIELDS = TIMES | frozenset(("title", "room", "track", "type", "badge", "post", "id", "abstract"))
# of what is said of somebody
_POSTS = frozenset(
    (
        "designation",
        "affil",
        "affiliation",
        "affiliations",
        "company",
        "organization",
        "organisation",
        "org",
    )
).union(("institution", "institute", "position", "job", "employer"))
# of what is told of a session; what is called `details`, or `about`, may be all of it
_TEXTS = frozenset(("description", "desc", "abstract", "excerpt", "teaser", "blurb"))
_OF_SPEAKERS = frozenset(("title", "role", "subtitle"))
_WORD = pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NAME = "name"
_PICTURES = frozenset(("i", "em", "span", "svg"))
_ICON = pattern(r"(?:^|[\s_-])(?:fa[brsl]?|bi|icon|glyphicon)(?:$|[\s_-])")
_BADGE = pattern(r"(?:^|[\s_-])(?:badge|tag|label|pill|chip)(?:$|[\s_-])")
# what icons show that stand before it
_DRAWN_FIELDS = {
    **dict.fromkeys(("map", "location", "geo", "marker", "pin"), "room"),
    **dict.fromkeys(("user", "users", "person", "people", "microphone", "mic"), "speaker"),
    **dict.fromkeys(("clock", "time", "stopwatch"), "time"),
}
_INNER = pattern(r"(?:^|\s)field(?:-content|__items?|-items?)(?:$|\s)")  # what Drupal has in fields
_DRAWN = ("material-icons", "material-symbols")
# words of looks and of sites, which are labels as well
_OF_STYLE = frozenset(
    ("panel", "for", "by", "with", "to", "from", "start", "end", "local", "animation", "ref", "art")
).union(("tag",))


@lru_cache(maxsize=1024)
def field_of(classes: str) -> str:
    """The field, or the role of people, that the first of some classes with one says."""
    return next(filter(None, map(_meant, classes.split())), "")


def is_role(field: str) -> bool:
    """Whether what an element is called is a role of people."""
    return bool(field) and field not in _FIELDS


def is_drawn(classes: str) -> bool:
    """Whether the words of an element are drawn as a picture."""
    return "material-" in classes and any(one in classes for one in _DRAWN)


def _meant(said: str) -> str:
    """By its last word; a name is that of what stands before it, and people have other titles."""
    words = [word.lower() for word in _WORD.findall(said)]
    *_, before, last = ("", "", *(words[:-1] if words[1:] and words[-1] in PROGRAMME else words))
    if last == _NAME or (last == "title" and _field(before) == "room"):  # `venue-title`
        return role_of(before) or _field(before)
    if last in _POSTS or (last in _OF_SPEAKERS and role_of(before)):
        return "post"
    if last in _OF_STYLE or role_of(before):
        return ""
    if last in _TEXTS:
        return "abstract"
    if last == "id" and before:
        return "id"
    field = _field(last)
    return role_of(last) or (
        "" if field == "abstract" or (field == "title" and "tit" not in last) else field
    )


def _field(word: str) -> str:
    field = FIELDS.get(word, "")
    return field if field in _FIELDS else ""


class _Open(NamedTuple):
    """An element that is open, and what is called so; `depth` counts those of its name in it."""

    name: str
    field: str
    depth: int = 1


class Called:
    """What the element is called in which a page has come to."""

    def __init__(self) -> None:
        self.block = ""
        self.people: _Open | None = None  # a block with somebody, who may have a title and a place
        self.inline: list[_Open] = []
        self.ended = ""  # what an element was called that has just ended

    @property
    def field(self) -> str:
        """What the text here is called."""
        return self.inline[-1].field if self.inline else self.block

    def begin_block(self, name: str, classes: str) -> None:
        """A block begins, and all that is inline anew."""
        self._end_line()
        self.people = _counted(self.people, name, 1)
        named = self.people.field if self.people is not None and self.people.name in LISTS else ""
        inner = self.block if _INNER.search(classes) and not is_role(self.block) else ""
        self.block = self._told(classes) or inner if classes else named if name == "li" else ""
        if is_role(self.block) and self.people is None:
            self.people = _Open(name, self.block)

    def end_block(self, name: str) -> None:
        """A block ends."""
        self._end_line()
        self.block = ""
        self.people = _counted(self.people, name, -1)

    def _end_line(self) -> None:
        self.inline.clear()
        self.ended = ""

    def break_line(self) -> None:
        """A line breaks: what stands below a name is something else that is said of somebody."""
        self.block = ""
        self.inline = [one._replace(field="") for one in self.inline]

    def begin(self, name: str, classes: str) -> str:
        """An element inside of a line begins; what it is called, also if it is only a picture."""
        if name in _PICTURES and _ICON.search(classes):
            self.block = next(filter(None, map(_DRAWN_FIELDS.get, _WORD.findall(classes))), "")
            return "icon"
        field = field_of(classes) if classes else ""
        if not field and _BADGE.search(classes):
            field = "badge"
            self.inline.append(_Open(name, field))
        elif field:
            self.inline.append(_Open(name, self._told(classes)))
        elif self.inline:
            self.inline[-1] = _counted(self.inline[-1], name, 1) or self.inline[-1]
        return field

    def end(self, name: str) -> None:
        """An element inside of a line ends."""
        if not self.inline:
            return
        last = self.inline.pop()
        going_on = _counted(last, name, -1)
        if going_on is not None:
            self.inline.append(going_on)
        else:
            self.ended = last.field

    def is_over(self, text: str) -> bool:
        """Whether a text behind it is about something else; what time it is goes with what is."""
        begin = text.lstrip()[:1]
        ended, self.ended = self.ended, "" if begin else self.ended
        if ended == "post" and begin in (",", ";"):  # before the next of several
            return True
        return ended not in TIMES and bool(ended) and begin.isalnum() and not begin.islower()

    def _told(self, classes: str) -> str:
        """What classes say; in what is called by people a name is theirs, and so is a title."""
        field = field_of(classes)
        around = [one.field for one in (self.people, *self.inline) if one is not None]
        role = next(filter(is_role, around), "")
        if role and _NAME in classes.split():
            return role
        return (
            ("post" if field == "title" else "")
            if role and field != "post" and field in _FIELDS
            else field
        )


def _counted(one: _Open | None, name: str, more: int) -> _Open | None:
    """An element with one more or less of its name in it; None where it has ended."""
    if one is None or one.name != name:
        return one
    return one._replace(depth=one.depth + more) if one.depth + more else None
