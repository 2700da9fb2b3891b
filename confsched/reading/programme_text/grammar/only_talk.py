"""A keynote that says no more than which one it is, with its title and who gives it below."""

from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.prose import likeness
from confsched.reading.programme_text.recognisers.titles import clean_title, is_generic, type_of
from confsched.reading.programme_text.words.plain import folded

_LONGEST = 200  # characters of a title
_PROSE = 0.5


def call_by_only_talk(session: Session) -> None:
    """Call `Keynote 1` what stands alone above who speaks: `• Boats / Ada Sample (Oven Ltd)`."""
    said = session.title.text
    if len(session.abstract) < 2 or not is_generic(said) or type_of(said) != "keynote":
        return
    title, below, *rest = session.abstract
    speakers = {folded(one.name.text) for one in session.people if one.part == "speaker"}
    named = {folded(one.name) for one in people_in(below.text, several=True).people}
    plainly = len(title.text) <= _LONGEST and likeness(title.text) < _PROSE
    if plainly and speakers and speakers == named and not session.subtitle:
        session.subtitle = session.title
        session.title = title._replace(text=clean_title(title.text))
        session.abstract = rest
