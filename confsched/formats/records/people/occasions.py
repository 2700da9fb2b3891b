"""Who opens and closes something, as its title says: `Welcome by the Dean, Prof. Sample`.

Such rows seldom have anybody in the column of speakers. What stands there has to be a person
plainly: `Welcome by the City` and `Introduction: Open Data` name nobody.
"""

from typing import TYPE_CHECKING

from confsched.formats.book import Book
from confsched.formats.likely import holds_post, is_person, people_in, person_likeness
from confsched.formats.records.people.between import by_commas
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.in_text import involve
from confsched.patterns import pattern

if TYPE_CHECKING:
    from confsched.reading.programme_text.recognisers.person import Person

_OCCASION = (
    r"(?:(?:official|formal|warm|short|brief|some|a few|general|feierliche|offizielle|kurze|mots?"
    r"|palabras|parole) (?:(?:de|di|d['’]) ?)?)?"
    r"(?:welcom(?:e|ing)|opening|closing|greetings?|introduct(?:ion|ory)(?!.*:| to .* with )"
    r"|concluding|inaugural|final(?= remarks?| words?| address| speech)"
    r"|(?:remarks|words|address|speech)(?= by | from )"
    r"|begrüßung|eröffnung|grußworte?|einführung|schlussworte?"
    r"|verabschiedung|accueil|ouverture|bienvenue|clôture|conclusion|bienvenida"
    r"|apertura|inauguración|clausura|saluti?|benvenuto|chiusura|abertura|encerramento"
    r"|boas-vindas|welkom|afsluiting|megnyitó|köszöntő|zárszó|açılış|kapanış"
    r"|(?:slavnostní )?(?:zahájení|otevření|zakončení|ukončení|přivítání)"
    r"|(?:uroczyste )?(?:otwarcie|zakończenie|powitanie)|(?:svečano )?(?:ot|za)(?:varanje|vorenje)"
    r"|(?:des|în)chidere|invigning|inledning|avslutning|åpning|åbning)"
    r"(?: (?:remarks?|words?|address|speech|note|ceremony|session|statement|rede|worte|vortrag"
    r"|(?:(?:and|&|und|et|y) )(?:introduction|opening|welcome|eröffnung|begrüßung|einführung)"
    r"|to (?:the )?[\w ]{1,30}?|of (?:the )?[\w ]{1,30}?))?"
)
_FORM = pattern(
    rf"(?i){_OCCASION}(?:(?P<by> (?:by|from|with|durch|von|par|por|da|di|door) )"
    r"|\s*(?::|\s[-–—])\s+|\s+(?=\())(?P<who>\S.{3,})"
)
_POST_FIRST = pattern(
    r"(?:(?i:the|our|its|die|der|den|dem|le|la|el|il) )?([^,()]{3,60}), ([^,()]+)"
)
_IN_BRACKETS = pattern(r"\(([^()]+)\)")
_PLAINLY, _LIKELY = 0.7, 0.5  # a name, and one of whom a post is told or behind `by`
_SURELY = 0.9  # somebody and what they are


def settle_occasions(book: Book) -> None:
    """Let those speak whom the title of an opening or a closing names, where nobody else does."""
    for session in book.sessions:
        match = _FORM.fullmatch(session.text("title").strip())
        if match is not None and not names_somebody(session):
            for one in _named(match["who"], by=bool(match["by"])):
                involve(session, "speaker", one, session.fields["title"])


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
