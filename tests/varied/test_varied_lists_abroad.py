"""Lists with names of columns, dates and times as in many languages, and with people's slips."""

import csv
import io
from collections.abc import Iterator
from random import Random

import pytest
from made import Part, Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

# how the date, the start, the end, the title, the room, the track, who speaks and who leads are
# called, and how a date and a time from one to another are written
HEADS = {
    "en": "Day|From|To|Talk title|Venue|Stream|Presenters|Moderated by",
    "de": "Datum|Von|Bis|Thema|Saal|Themenbereich|Vortragende|Moderation",
    "fr": "Jour|Début|Fin|Intitulé|Salle|Thématique|Intervenants|Modération",
    "es": "Fecha|Desde|Final|Actividad|Aula|Línea temática|Ponentes|Modera",
    "it": "Giorno|Dalle|Alle|Intervento|Aula|Area tematica|Relatori|Modera",
    "pt": "Data|Início|Término|Palestra|Auditório|Trilha|Oradores|Mediador",
    "nl": "Datum|Begintijd|Eindtijd|Onderwerp|Zaal|Thema|Sprekers|Gespreksleider",
    "pl": "Dzień|Od|Do|Temat|Miejsce|Ścieżka|Prelegenci|Moderuje",
    "sv": "Dag|Börjar|Slutar|Ämne|Lokal|Spår|Talare|Moderator",
    "fi": "Päivä|Alkaa|Päättyy|Aihe|Tila|Teema|Puhujat|Juontaja",
    "ru": "Дата|Начало|Окончание|Тема|Зал|Секция|Докладчики|Ведущий",
    "zh": "日期|开始时间|结束时间|主题|会场|专场|嘉宾|主持人",
}
DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%A, %d %B %Y", "%d-%b-%Y", "%Y/%m/%d")
CLOCKS = ("%H:%M", "%H.%M", "%Hh%M", "%I:%M %p", "%H:%M:%S", "kl. %H.%M", "%H:%M Uhr")
SEPARATORS = ("-", "–", " — ", " to ", " − ", "~", " → ", "\n")
BODIES = ("Harbour Ltd", "Knot Institute", "University of Tides", "Sail & Rope", "Boat Works")
SLIPS = (
    *("", "total", "comment", "note", "dashes", "head", "title", "blank"),
    *("trailing", "capitals"),
)


class Writer:
    """One way to write a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.heads = chance.choice(list(HEADS.values())).split("|")
        self.date, self.clock = chance.choice(DATES), chance.choice(CLOCKS)
        self.ranged = chance.choice(("", *SEPARATORS))
        self.once = chance.choice(("no", "yes", "row"))
        self.style = chance.choice(("plain", "plain", "brackets", "behind"))
        self.joined = chance.choice(("; ", "\n", " / ") + (", ",) * (self.style != "behind"))
        self.led = chance.choice(("column", "bracket"))
        self.slip = chance.choice(SLIPS)

    def text(self) -> str:
        """All of it."""
        file = io.StringIO()
        csv.writer(file, delimiter=self.chance.choice(",;\t")).writerows(self.rows())
        return file.getvalue()

    def rows(self) -> Iterator[list[str]]:
        """The rows, with what is no session among them."""
        head = self.head()
        width = len(head)
        if self.slip == "title":
            yield self.alone("Boat Days 2031", width)
        yield head
        for number, day in enumerate(self.programme.days):
            if number and self.slip in ("head", "blank"):
                yield head if self.slip == "head" else [""] * width
            if self.once == "row":
                yield self.alone(format(day[0].start, self.date), width)
            for place, one in enumerate(day):
                cells = self.cells(one, dated=not place or self.once == "no")
                yield [f"{cell} " if self.slip == "trailing" else cell for cell in cells]
        below = {"total": "Total: 12 talks", "comment": "# more to come", "note": "* may change"}
        if self.slip in below:
            yield self.alone(below[self.slip], width)
        if self.slip == "dashes":
            yield ["-"] * width

    def head(self) -> list[str]:
        date, start, end, *others, leaders = self.heads
        when = ["Time"] if self.ranged else [start, end]
        head = [*([] if self.once == "row" else [date]), *when, *others]
        head += [leaders] if self.led == "column" else []
        return [name.upper() for name in head] if self.slip == "capitals" else head

    def alone(self, text: str, width: int) -> list[str]:
        return [text, *[""] * (width - 1)]

    def cells(self, one: Session, *, dated: bool) -> list[str]:
        slot = [format(time, self.clock) for time in (one.start, one.end)]
        when = [self.ranged.join(slot)] if self.ranged else slot
        leaders = [part.name for part in one.people if part.role == "moderator"]
        people = [self.named(part) for part in one.people if part.role == "speaker"]
        people += [f"{name} (moderator)" for name in leaders if self.led == "bracket"]
        cells = [*when, one.title, one.room, one.track, self.joined.join(people)]
        if self.once != "row":
            cells.insert(0, format(one.start, self.date) if dated else "")
        return [*cells, *leaders, *[""] * (not leaders)] if self.led == "column" else cells

    def named(self, part: Part) -> str:
        body = BODIES[len(part.name) % len(BODIES)]
        forms = {"plain": "{}", "brackets": "{} ({})", "behind": "{}, {}"}
        return forms[self.style].format(part.name, body)


def in_order(one: Session) -> Session:
    """With its moderators behind its speakers, as they are written."""
    leaders = [part for part in one.people if part.role == "moderator"]
    return one._replace(people=(*(part for part in one.people if part not in leaders), *leaders))


@pytest.mark.parametrize("seed", range(40))
def test_a_list_in_the_words_of_a_language_with_a_slip(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    written = Writer(programme, chance).text()

    schedule = resolve(assemble([translate("programme.csv", written.encode(), "UTC")]))
    assert lines_of(schedule) == lines(map(in_order, programme.sessions)), written
    assert len(schedule.sessions) == len(programme.sessions), written
