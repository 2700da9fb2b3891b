"""Where all of a conference is, as the lines above its programme say it."""

from collections.abc import Collection, Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import NOTHING, Told, told
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.places import (
    PLACE_MARK,
    is_room,
    likeness,
    names_street,
    names_venue,
)
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.zones import zone_alone, zone_in
from confsched.reading.programme_text.words.cities import is_city
from confsched.reading.programme_text.words.plain import folded, word_set
from confsched.reading.programme_text.words.sessions import CONFERENCE, PROGRAMME
from confsched.reading.programme_text.words.vocabulary import BEFORE_DAYS
from confsched.text.attending import AFAR, SERVICES
from confsched.text.places import is_state

_MOST, _LONGEST = 12, 180  # lines above the first session, characters of one
_LIKELY = 0.3  # that what stands near the date is a house
_HOUSE = pattern(  # that is a body as well
    r"museum|museo|musee|\b(?:universi|colleges?\b|campus|librar|bibliothe|bibliotec|archiv|theat"
    r"|teatr|музе|театр|університет|университет|бібліотек|библиотек|центр|дворец|палац"
    r"|hochschule|akademie|academy|gymnasium|lycee|liceo|cent(?:er|re)\b)"
)
# what a house may be called by that stands beside the only date: `Maison des sciences, Lyon`
_ABODE = pattern(
    r"(?:maison|ferme|haus|casa|villa|palais|palacio|palazzo|chateau|castello|schloss|abbaye"
    r"|convento|couvent|kloster|mosteiro|monasterio|monastero"
    r"|domaine|hotel|mairie|rathaus|kulturhus|domus|dom|ecole|facult[ae]d?|facolta|faculdade)\b"
    r"|(?:[\w-]+ ){1,3}(?:folkets hus|kulturhus|cine-teatro)\b|(?:folkets hus|cine-teatro)\b"
    r"|(?:[\w'’.-]+ ){1,3}"
    r"(?:house|hotel|palace|castle|abbey|farm|barn|inn|town hall|city hall)\b(?! \w)"
)
_AT = pattern(
    r"^(?:at the|at|im|in der|in the|au|à la|dans l[ea]|en l[ea]|in het|in|no|na)"
    r" (?=[A-ZÀ-Ý]|(?:room|hall|raum|saal|salle|aula|sala|zaal) [A-Z\d])"
)
# of a sentence, and no `St.`
_STOP = pattern(r"(?:\s(?:statt|plaats|plats)|(?<=[^\W\d_]{4})|(?<=\d))\.$")
_SENTENCE = pattern(r"(?<=[^\W\d_]{4})\. (?=[A-ZÀ-Ý])")
_EACH_DAY = pattern(r"(?i)^\d[\d:.apm –-]* (?:each day|every day|daily),? ")
_FIELD = 2  # cells of a row: a label, and what it is for
_NO_HOUSE = pattern(
    r"^\W*(?:(?:co|jointly)[- ]?)?(?:presented|hosted|organi[sz]ed|sponsored|convened|brought)\b|,,"
    rf"|\b(?:{AFAR}|hybrid|{SERVICES})\b|\d[:.]\d\d\b|^[^,]*\b(?:19|20)\d\d$"
)
_BEFORE_STATE = pattern(r"(, [^,]*[^\W\d_]) ([A-Z]{2})$")
_CALLED = pattern(r"[A-ZÀ-Ý][\w'’&.-]*(?: [\w'’&.-]+){0,5}")
# in a sentence: `on 4 May in the Old Mill, Lille`, `at the Old Mill on 4 May`
_NAMED = pattern(
    r"(?:^|(?<=[\s,(]))(?:at|in|im|in der|auf|på|à|au|en|dans|presso|nel|nella|no|na|op|te|i)\s"
    r"(?:(?:the|l[ea]|el|het|de)\s)?(?P<house>[A-ZÀ-Ý][^.;:!?()\d]{3,70}?)"
    r"(?=\s*(?:[.;:!?()]|$)|,?\s(?:on|am|le|el|on the|den|op)\s)"
)
_ON = pattern(r"^,?\s(?:on|am|le|el|den|op)(?: the)?\s(?:[^\W\d_]+,?\s)?")
_LONG = 400  # characters of a sentence
_PART, _MARKS = pattern(r"[^|·•\t]+"), f" ,;:–—-()/@{PLACE_MARK}"
_TOWN = pattern(r"[A-ZÀ-Ý][^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}(?:, [A-ZÀ-Ý][^\d,]{1,30}){0,2}")


def venue_above(readings: Sequence[Reading], title: Told, taken: Collection[str]) -> Told:
    """The house or town in the lines above all sessions; what is `taken` is something else.

    A label leads to it, or it stands alone in its line, or beside the title or several days.
    """
    last = readings[-_MOST:]
    lines = [one for one in last if _may_say_it(one)]
    dated = {one.number for one in readings if any(day.day for day in days_in(one.text))}
    near = {one for number in dated for one in (number - 1, number + 1)}
    whole = {one.number for one in readings if any(day.last for day in days_in(one.text))}
    only = dated if len(dated) == 1 else whole if len(whole) == 1 else frozenset[int]()
    below = {number + 1 for number in only}
    found = [
        place
        for one in lines
        for place in _places(one, title, near=one.number in near, only=one.number in only | below)
    ]
    free = [one for one in found if one[1].text not in taken and one[1].text not in title.text]
    said = [(False, place) for one in last for place in _in_sentence(one, title)]
    return max(free or said, key=_certainty, default=(False, NOTHING))[1]


def _certainty(found: tuple[bool, Told]) -> tuple[bool, bool]:
    """What a label says, and a house before the town it is in: `Riga | 21 October | Old Mill`."""
    labelled, place = found
    return labelled, not is_city(place.text)


def _in_sentence(reading: Reading, title: Told) -> Iterator[Told]:
    """The house that a sentence names right behind a date, or right before one."""
    text = reading.text[:_LONG]
    days = [one for one in days_in(text) if one.day]
    titled = title.start < reading.line.end and reading.line.start < title.end
    for match in _NAMED.finditer(text) if days and not titled else ():
        behind = any(not text[one.end : match.start()].strip(" ,(") for one in days)
        before = any(not _ON.sub("", text[match.end() : one.start]).strip(" ,(") for one in days)
        house = folded(match["house"].partition(",")[0])
        if (behind or before) and (_is_house(match["house"]) or _ABODE.match(house)):
            yield told(reading, *match.span("house"))


def _may_say_it(reading: Reading) -> bool:
    """Whether it is a short line, or a row of a label and what it is for."""
    cells = len(reading.line.cells)
    return reading.prose < 0.6 and (not cells or (cells == _FIELD and reading.label is not None))


def _places(
    reading: Reading, title: Told, *, near: bool, only: bool
) -> Iterator[tuple[bool, Told]]:
    """What in a line may be where all is, `near` a date, and whether a label says so.

    Beside the `only` date it is what looks like a place; beside others it is what days are called.
    """
    text = parted = reading.text[:_LONGEST]
    days = [one for one in days_in(text) if one.day]
    titled = title.start < reading.line.end and reading.line.start < title.end
    free = reading.day is None or titled
    spans = [(one.start, one.end) for one in days]
    spans += [(reading.times.start, reading.times.end)] if reading.times is not None else []
    for start, end in spans:
        parted = f"{parted[:start]}{'|' * (end - start)}{parted[end:]}"
    for part in _PART.finditer(_SENTENCE.sub("| ", parted)):
        said = _where(_AT.sub("", _STOP.sub("", part[0].strip(_MARKS))))
        label = label_of((part[0] if part.start() else text).lstrip())
        if label is not None and label.field == "room" and label.certain:
            start = part.end() - len(part[0].lstrip()) + label.end
            start += len(text[start:]) - len(text[start:].lstrip(" \t"))
            whole = _PART.match(text, start)  # with the dates in it
            yield True, told(reading, start, whole.end() if whole else start)
        elif (
            label is None
            and any(map(str.isalpha, said))
            and (reading.times is None or (only and days))
        ):
            beside = titled or any(one.last for one in days)
            house = is_room(text.partition(",")[0]) or (near and _is_house(said))
            alone = not days and said == text.strip(_MARKS) and house
            house = only and (_is_house(said) or any(map(_ABODE.match, folded(said).split(", "))))
            house = house or ((only or near) and _in_city(said, of_state=not only))
            found = house or (free and (_is_place(said) if beside else alone))
            if found:
                start = parted.find(said, part.start())
                end = start + len(said) + (said.count("(") > said.count(")"))
                yield False, told(reading, start, end)


def _where(said: str) -> str:
    """A place without the hours before it, `9-4 each day, Old Mill`, and the zone behind it."""
    head, _, last = said.rpartition(", ")
    return _where(head) if head and zone_alone(last) is not None else _EACH_DAY.sub("", said)


def _is_house(said: str) -> bool:
    """Whether a line beside that of the date may be a house: `Stadtmuseum Probstadt`."""
    if _NO_HOUSE.search(folded(said)):
        return False
    if is_room(said.rpartition(", ")[2]) and ", " in said:  # `Sample House, Great Hall`
        return True
    known = likeness(said) > _LIKELY or _HOUSE.search(folded(said)) is not None
    return known or names_street(said)


def _in_city(said: str, *, of_state: bool) -> bool:
    """Whether it is a city, or something in one that may have any name: `De Knoop, Assen`.

    Where it has to be `of_state`, the state of the United States has to stand behind it.

    A town of any name stands before its state: `Sample Scope, Norfolk, VA`, `Scope, Norfolk VA`.
    """
    house, _, city = _BEFORE_STATE.sub(r"\1, \2", said).rpartition(", ")
    stated = is_state(city) and _CALLED.fullmatch(house.rpartition(", ")[2]) is not None
    if stated:
        house = house.rpartition(", ")[0]
    other = (word_set(house) - {"camp"}) & (CONFERENCE | PROGRAMME)  # no `Boat Conference, Hull`
    known = (stated or (is_city(city) and not of_state)) and not other
    return known and (not house or _CALLED.fullmatch(house) is not None)


def _is_place(said: str) -> bool:
    """Whether what stands beside dates may be a house or a town, and says nothing of these."""
    zoned = zone_in(said) or zone_alone(said) is not None  # `All times Eastern`
    leads = not BEFORE_DAYS.isdisjoint((said.lower(), said.rpartition(" ")[2]))  # `Del 1 al 2`
    known = not word_set(said.replace(",", " ")).isdisjoint(CONFERENCE | PROGRAMME)
    town = not known and _TOWN.fullmatch(said) is not None
    house = is_room(said) if not known else names_venue(said)
    return not (zoned or leads) and (house or town)
