"""What descriptions of a calendar have in common: quotes, an end, and who speaks at the head."""

from itertools import takewhile

from confsched.formats.book import Book
from confsched.formats.calendars.meetings import retell
from confsched.formats.calendars.people import involve, names_of
from confsched.formats.drafts import Draft
from confsched.formats.likely import person_likeness
from confsched.formats.records.people.beside_titles import people_of
from confsched.formats.records.people.nobody import names_nobody
from confsched.patterns import pattern

_FEW = 3  # descriptions that are alike by chance
_LABELLED = pattern(r"\W*[^\W\d_][^\n:]{1,25}:(?:\W|$).*")
_SENTENCE = pattern(r"(?m)[.!?]$|^.{100}")
_DASH = pattern(r"(?P<names>[^\n—–]{5,100}?\))\s+(?:[—–]|--?)\s+(?P<said>\S.*)")
_SURE, _PLAINLY = 0.5, 0.8  # that a text is a name, and somebody of whom it says more


def settle_alike(book: Book) -> None:
    """Leave of each description what is said of that session alone."""
    for settle in (_unquote, _settle_starts, _settle_ends, _settle_heads):
        told = [session for session in book.sessions if session.text("description")]
        if len({session.text("description") for session in told}) >= _FEW:
            settle(book, told)


def _unquote(_: Book, told: list[Draft]) -> None:
    """Texts that all stand in quotes are no quotations."""
    texts = [session.text("description") for session in told]
    if all(len(text) > 1 and text[0] == text[-1] == '"' for text in texts):
        for session, text in zip(told, texts, strict=True):
            retell(session, text[1:-1])


def _settle_starts(book: Book, told: list[Draft]) -> None:
    """A first line that all descriptions share, and the name of the calendar has, says nothing."""
    parts = [session.text("description").partition("\n") for session in told]
    [line, *others] = {head.strip() for head, _, _ in parts}
    if not others and line and line in book.conference.text("title"):
        for session, (_, _, rest) in zip(told, parts, strict=True):
            retell(session, rest)


def _settle_ends(book: Book, told: list[Draft]) -> None:
    """A paragraph that all descriptions end with is about the conference.

    Lines with labels may say the same of all sessions by chance.
    """
    parts = [session.text("description").rpartition("\n\n") for session in told]
    ends = {end for _, _, end in parts}
    begins = {begin for begin, _, _ in parts if begin}
    if len(ends) > 1 or len(begins) < _FEW:
        return
    lines = [line.strip() for line in ends.pop().split("\n")]
    if any(map(_LABELLED.fullmatch, lines)):
        return
    title, first = book.conference.text("title"), told[0].fields["description"]
    about = "\n".join(line for line in lines if line != title)
    book.conference.put("description", about, first.key, first.mark)
    for session, (begin, _, _) in zip(told, parts, strict=True):
        retell(session, begin)


def _settle_heads(book: Book, told: list[Draft]) -> None:
    """Names at the head of nearly all descriptions are who speaks, where nobody else is named."""
    if any(role != "host" for session in book.sessions for role, *_ in session.people):
        return
    texts = [session.text("description") for session in told]
    parted = not any(map(_SENTENCE.search, texts))  # each line says something by itself
    heads = [(one, _people_first(text, parted)) for one, text in zip(told, texts, strict=True)]
    named = [(session, lines) for session, lines in heads if lines]
    # what all begin with is who has made the calendar
    if 4 * len(named) < 3 * len(told) or len({lines[0] for _, lines in named}) == 1:
        return
    for session, lines in named:
        for name in [name for line in lines for name in names_of(_parted(line)[0])]:
            involve(session, "speaker", name, session.fields["description"])
        rest = session.text("description").strip().split("\n")[len(lines) :]
        retell(session, "\n".join((*filter(None, (_parted(line)[1] for line in lines)), *rest)))


def _people_first(text: str, parted: bool) -> list[str]:  # noqa: FBT001 -- of the only caller
    """The lines with people that a text begins with.

    They are a paragraph of their own, unless it is said where somebody works.
    """
    told = text.strip().split("\n")
    lines = [*takewhile(_are_people, told)]
    rest = told[len(lines) :]
    alone = parted or not rest or not rest[0]
    return lines if alone or any(people_of(_parted(line)[0], _PLAINLY) for line in lines) else []


def _are_people(line: str) -> bool:
    head = _parted(line)[0]
    return bool(people_of(head)) or min(map(person_likeness, names_of(head)), default=0) > _SURE


def _parted(head: str) -> tuple[str, str]:
    """A line of names, and what is said to people behind a dot in it: `Jo Sample • Join us!`.

    Or a text behind a dash and somebody who works somewhere: `Jo Sample (Port Lab) — Of ropes.`.
    """
    if (match := _DASH.fullmatch(head.strip())) and people_of(match["names"], _PLAINLY):
        return match["names"], match["said"]
    names, dot, said = head.strip().rpartition(" • ")
    return (names, said) if dot and names_nobody(said) else (head.strip(), "")
