"""Tables that say who the people of a programme are: no row of them is a session."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded

# heads of what somebody is
_POST = pattern(
    r"(?:job )?(?:title|position|post|role|function)|affiliation|funktion|position|amt|rolle"
    r"|(?:berufs)?bezeichnung|fonction|qualite|titre|poste|cargo|puesto|funcion|funcao|qualifica"
    r"|ruolo|incarico|functie|stanowisko|funkcja|funkce|stilling|befattning|tittel"
)
_NAME = pattern(
    r"(?:full )?names?|(?:vor- und (?:nach|zu)|zu|nach)?name|nom(?: et prenom)?"
    r"|nombre(?:s| y apellidos)?|nome(?: e cognome)?|nominativo|naam|navn|namn"
    r"|imie i nazwisko|jmeno|nimi"
)
_LEAST = 2  # people


def rows_of_people(readings: Sequence[Reading]) -> Iterator[int]:
    """The numbers of the rows of such tables, whose heads are of names and of posts or bodies."""
    for number, group in groupby(readings, key=lambda one: one.line.table):
        rows = [one for one in group if one.says_something] if number else []
        timed = any(one.times is not None or one.day is not None for one in rows)
        if len(rows) > _LEAST and not timed and _heads_people(rows[0]) and _are_named(rows[1:]):
            yield from (one.number for one in rows)


def _heads_people(row: Reading) -> bool:
    heads = [cell.text.strip() for cell in row.line.cells]
    labels = [column_label(head) for head in heads]
    said = [folded(head).strip(" :*") for head in heads]
    named = _NAME.fullmatch(said[0]) or (labels[0] is not None and labels[0].role)
    posts = (_POST.fullmatch(one) is not None for one in said[1:])
    bodies = (label is not None and label.field == "organization" for label in labels[1:])
    return bool(named) and (any(posts) or any(bodies))


def _are_named(rows: Sequence[Reading]) -> bool:
    """Whether most rows begin with the name of somebody."""
    names = sum(likeness(one.line.cells[0].text) >= LIKELY for one in rows if one.line.cells)
    return 2 * names > len(rows)
