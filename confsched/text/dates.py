"""The words of a date, in English; weekdays in several languages, a right one for a wrong one."""

from typing import Final

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
# in each row they are in one language and one form, from Monday on
_WRITTEN: Final = tuple(
    tuple(row.split())
    for row in (
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "Mon Tue Wed Thu Fri Sat Sun",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Mo Di Mi Do Fr Sa So",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lun mar mer jeu ven sam dim",
        "lunes martes miércoles jueves viernes sábado domingo",
        "lun mar mié jue vie sáb dom",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "lun mar mer gio ven sab dom",
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "ma di wo do vr za zo",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "måndag tisdag onsdag torsdag fredag lördag söndag",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    )
)


def weekday_instead(word: str, wrong: int, right: int) -> str:
    """The right weekday as a wrong one is written; empty where languages do not agree on it.

    Both are counted from 0.
    """
    said = word.casefold()
    found = {row[right] for row in _WRITTEN if row[wrong].casefold() == said}
    if len(found) != 1:
        return ""
    [instead] = found
    if word.isupper() and len(word) > 1:
        return instead.upper()
    return instead.capitalize() if word[:1].isupper() else instead.lower()
