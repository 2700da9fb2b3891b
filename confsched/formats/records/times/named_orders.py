"""Whether the month stands first in dates, as names of columns tell: `DD/MM`, `Datum`, `Début`."""

from collections.abc import Iterable
from itertools import islice

from confsched.formats.columns.compared import plain_words
from confsched.formats.drafts import Draft, Put
from confsched.formats.when import DAYS
from confsched.patterns import pattern
from confsched.reading.programme_text.words.names_abroad import ENGLISH
from confsched.text.places import is_in_the_states

_LAYOUT = pattern(r"\b([md])\1?[/.-][md]{1,2}\b")
# what columns are called in languages in which nobody writes the month first; in French `Date`
# may be beside them
_ABROAD = frozenset(
    ("datum", "tag", "fecha", "día", "dia", "jour", "data", "giorno", "dag", "jornada", "journée")
)
_FRENCH = frozenset(
    ("début", "debut", "fin", "titre", "intitulé", "salle", "horaire", "heure", "lieu", "séance")
)


def named_order(sessions: Iterable[Draft]) -> bool | None:
    """Whether the month stands first, as the column of dates says in its language, or `DD/MM`."""
    dated = ((one, one.fields[field]) for field in DAYS for one in sessions if field in one.fields)
    first = next(dated, None)
    if first is None:
        return None
    return _order_in(_head(*first), (_head(first[0], put) for put in first[0].fields.values()))


def order_above(conference: Draft, sessions: Iterable[Draft], zone: str) -> bool | None:
    """The same of the date of a conference, by the words beside it and in its first session."""
    put = conference.fields.get("_date")
    if put is None:
        return None
    told = (conference, *islice(sessions, 1))
    beside = (_head(one, other) for one in told for other in one.fields.values())
    found = _order_in(_head(conference, put), beside)
    return True if found is None and is_in_the_states(zone) else found


def _order_in(name: str, others: Iterable[str]) -> bool | None:
    """Whether the month stands first under a name, beside others of its language."""
    if layout := _LAYOUT.search(name):
        return layout[1] == "m"
    abroad = name in _ABROAD or (name == "date" and not _FRENCH.isdisjoint(others))
    return False if abroad or ENGLISH.get(plain_words(name)) in DAYS else None


def _head(session: Draft, put: Put) -> str:
    """The name of the column from which something is."""
    return session.places.span(put.key).text.strip(' "').casefold()
