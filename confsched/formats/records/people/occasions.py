"""Who opens and closes something, as its title says: `Welcome by the Dean, Prof. Sample`.

Such rows seldom have anybody in the column of speakers. What stands there has to be a person
plainly: `Welcome by the City` and `Introduction: Open Data` name nobody.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from confsched.formats.book import Book
from confsched.formats.likely import holds_post, is_person, people_in, person_likeness
from confsched.formats.records.people.between import by_commas
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.in_text import involve
from confsched.patterns import pattern

if TYPE_CHECKING:
    from confsched.reading.programme_text.recognisers.person import Person

# what opens or closes something, beside the words for kinds of sessions that say so
_REMARKS = pattern(
    r"(?i)(?:(?:short|brief|some|a few|kurze|mots?|palabras|parole) (?:(?:de|di|d['’]) ?)?)?"
    r"(?:greetings?|introduct(?:ion|ory)|inaugural|einführung|accueil|conclusion|saluto|inledning"
    r"|(?:final )?(?:remarks?|words?|address|speech))"
    r"(?: (?:remarks?|words?|address|speech|note|session|statement))?"
)
_FORM = pattern(
    r"(?!(?i:introduction)[^:]*:)(?P<what>\S.{2,60}?)"
    r"(?:(?P<by> (?:by|from|with|durch|von|par|por|da|di|door) )"
    r"|\s*(?::|\s[-–—])\s+|\s+(?=\())(?P<who>\S.{3,})"
)
_POST_FIRST = pattern(
    r"(?:(?i:the|our|its|die|der|den|dem|le|la|el|il) )?([^,()]{3,60}), ([^,()]+)"
)
# what is shown then, `Closing night: Mist over Harbour`, is nobody
_SHOWN = pattern(
    r"(?i)\b(?:night|filme?|movie|screening|feature|gala|noche|soirée|abend|película)\b"
)
_IN_BRACKETS = pattern(r"\(([^()]+)\)")
_PLAINLY, _LIKELY = 0.7, 0.5  # a name, and one of whom a post is told or behind `by`
_SURELY = 0.9  # somebody and what they are


def settle_occasions(book: Book) -> None:
    """Let those speak whom the title of an opening or a closing names, where nobody else does."""
    for session in book.sessions:
        match = _FORM.fullmatch(session.text("title").strip())
        if not match or names_somebody(session):
            continue
        if _is_occasion(match["what"]) and (match["by"] or not _SHOWN.search(match["what"])):
            for one in _named(match["who"], by=bool(match["by"])):
                involve(session, "speaker", one, session.fields["title"])


@lru_cache(maxsize=4096)  # many titles begin alike
def _is_occasion(what: str) -> bool:
    """Whether the beginning of a title says that something is opened or closed."""
    if _REMARKS.fullmatch(what):
        return True
    from confsched.reading.programme_text.recognisers.titles import type_of  # noqa: PLC0415 -- late

    return type_of(what) in ("opening", "closing")


def _named(text: str, *, by: bool) -> "tuple[Person, ...]":
    """The people of a text, if it plainly is some."""
    inside = _IN_BRACKETS.fullmatch(text)
    text = inside[1] if inside else text
    first = _POST_FIRST.fullmatch(text)
    if (
        first
        and holds_post(first[1])
        and person_likeness(first[2]) >= _LIKELY > person_likeness(first[1])
    ):
        post = first[1][0].upper() + first[1][1:]
        return tuple(
            one._replace(post=one.post._replace(role=post)) for one in people_in(first[2]).people
        )
    several = _are_people(text)
    found = people_in(text, paired=not several)
    least = _LIKELY if by or several else _PLAINLY
    told = found.score >= _SURELY and all(one.post for one in found.people)
    plainly = told or all(person_likeness(one.name) >= least for one in found.people)
    return tuple(one._replace(part="") for one in found.people) if plainly else ()


def _are_people(text: str) -> bool:
    """Whether commas part nothing but people: `Ada Sample, Ben Test`."""
    parts = by_commas(text)
    return len(parts) > 1 and all(map(is_person, parts))
