"""One programme as a list, however people write it: names of columns, dates, times, order."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from one_programme import EXPECTED, TALKS, Talk, told

# title, date, start, end, range of times, room, people
HEADS = [
    ("Title", "Date", "Start", "End", "Time", "Room", "Speakers"),
    ("talk_title", "day", "starts_at", "ends_at", "time_slot", "location", "speaker(s)"),
    ("SESSION", "DATE", "FROM", "TO", "WHEN", "VENUE", "PRESENTED BY"),
    ("Vortrag", "Datum", "Beginn", "Ende", "Uhrzeit", "Raum", "Referent*innen"),
    ("Intitulé", "Jour", "De", "À", "Horaire", "Salle", "Intervenant(e)s"),
    ("Ponencia", "Fecha", "Hora de inicio", "Hora de fin", "Horario", "Sala", "Ponentes"),
    ("Titolo", "Giorno", "Dalle", "Alle", "Orario", "Aula", "Relatori"),
    ("Palestra", "Data", "Início", "Término", "Horário", "Local", "Palestrantes"),
    ("Onderwerp", "Datum", "Begintijd", "Eindtijd", "Tijdstip", "Zaal", "Sprekers"),
    ("Temat", "Data", "Od", "Do", "Godzina", "Sala", "Prelegenci"),
    ("Emne", "Dato", "Starttid", "Sluttid", "Tid", "Lokale", "Oplægsholdere"),
    ("Ponència", "Dia", "Inici", "Final", "Horari", "Lloc", "Ponents"),
    ("演題", "日程", "開始", "終了", "時間", "会場", "登壇者"),
]
FORMS_OF_DATES = ["{0:%Y-%m-%d}", "{0:%B} {0.day}, {0.year}", "{0:%a} {0.day} {0:%b} {0.year}"]
CLOCKS = ["{0:%H:%M}", "{0.hour}:{0:%M}", "{0.hour}.{0:%M}", "{1}:{0:%M} {0:%p}"]


class _Way(NamedTuple):
    """How a list is written; `days` is where they stand, `mark` what joins both times in one."""

    head: tuple[str, ...]
    date: str
    clock: str
    days: str
    mark: str
    join: str
    separator: str
    order: list[int]


WAYS = st.builds(
    _Way,
    st.sampled_from(HEADS),
    st.sampled_from(FORMS_OF_DATES),
    st.sampled_from(CLOCKS),
    st.sampled_from(["in each row", "in the first row", "above"]),
    st.sampled_from(["", "-", " – "]),
    st.sampled_from([", ", "; ", " & ", "\n"]),
    st.sampled_from(",;\t"),
    st.permutations(range(6)),
)


def _rows(way: _Way) -> Iterator[list[str]]:
    """The head and the rows of a list; times come first where days stand above them."""
    title, date, start, end, time, room, people = way.head
    dates = [] if way.days == "above" else [date]
    named = [*dates, *([time] if way.mark else [start, end]), title, room, people]
    order = [number for number in way.order if number < len(named)] if dates else range(len(named))
    yield [named[number] for number in order]
    for above, talk in zip([None, *TALKS], TALKS, strict=False):
        first = above is None or above.start.date() != talk.start.date()
        day = way.date.format(talk.start)
        if first and not dates:
            yield [day]
        cells = [*(day if first or way.days == "in each row" else "" for _ in dates)]
        cells += [*_times(way, talk), talk.title, talk.room, way.join.join(talk.people)]
        yield [cells[number] for number in order]


def _times(way: _Way, talk: Talk) -> list[str]:
    clocks = [way.clock.format(one, one.hour % 12 or 12) for one in (talk.start, talk.end)]
    return [way.mark.join(clocks)] if way.mark else clocks


@given(WAYS)
@settings(max_examples=150)
def test_a_list_is_the_same_however_it_is_written(way: _Way) -> None:
    file = io.StringIO()
    csv.writer(file, delimiter=way.separator).writerows(_rows(way))

    assert told({"list.csv": file.getvalue()}) == EXPECTED
