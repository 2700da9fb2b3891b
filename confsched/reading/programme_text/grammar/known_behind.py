"""Who else is named on a page, behind a title whose end may be anything: `Thoughts, Ada Sample`."""

from collections.abc import Iterator, Mapping, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Guest, Session
from confsched.reading.programme_text.grammar.known import Name, words_of
from confsched.reading.programme_text.words.joining import AND
from confsched.text.person_names import person_name

_FORMS = (  # and how many words the names have at the least
    (pattern(r"(?P<title>[^()]{4,}?)\s\((?P<names>[^()]{2,80})\)"), 1),
    (
        pattern(
            r"(?P<title>[^()]{4,}?[^\s,.:–—-])(?:\s?[,.:]|\s[-–—|/])\s(?P<names>[^:|()]{4,80}?)\.?"
        ),
        2,
    ),
)
_APART = pattern(rf"\s?[,&/+]\s?|\s{AND}\s")


def welcome_known(sessions: Sequence[Session]) -> None:
    """Let those who have a part elsewhere have it in what nobody else has, if its title names them.

    All that stands behind a mark or in brackets are their names; one word alone is one in brackets.
    """
    known = {words_of(one): one for session in sessions for one in session.people}
    for session in sessions if known else ():
        for form, least in _FORMS if not session.people else ():
            match = form.fullmatch(session.title.text)
            found = [*_named(match["names"], known, least)] if match is not None else []
            if match is not None and found and None not in found:
                session.title = session.title._replace(text=match["title"])
                for one in filter(None, found):
                    session.add(Guest(session.title._replace(text=one.name.text)))
                break


def _named(text: str, known: Mapping[Name, Guest], least: int) -> Iterator[Guest | None]:
    for part in _APART.split(text):
        words = person_name(part).words
        yield known.get(words) if len(words) >= least else None
