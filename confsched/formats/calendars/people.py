"""Who is in the events of a calendar: organizers, people who are invited, and names in texts."""

import re
from collections import Counter, defaultdict
from functools import lru_cache, partial
from urllib.parse import unquote

from confsched.formats.book import Book
from confsched.formats.calendars.bylines import byline, labelled, listed
from confsched.formats.calendars.meetings import retell
from confsched.formats.columns.compared import are_of_role, compared, role_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import is_placeholder
from confsched.formats.likely import people_in
from confsched.formats.records.people.asides import taken_out
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.names import are_names, is_pair, names_in
from confsched.formats.records.people.posts import COMMA, is_nobodys_name, is_post
from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import WITH_WORDS
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.person_names import folded
from confsched.text.titles import plain_type

_THINGS = frozenset(("ROOM", "RESOURCE"))
_NOBODY = _THINGS | {"GROUP"}  # a list of addresses, or all who belong to something
_FEW = 2  # who organise things together, by one address
# calendars and rooms of Google, which are invited like people
_NO_PERSON = pattern(r"(?i)@(?P<what>group|import|resource)\.(?:v\.)?calendar\.google\.com$")
_PERCENT, _ADDRESS = pattern(r"^[^%]+%[2-9A-F][0-9A-F]"), pattern(r"[A-Za-z][\w+.-]*:\S|\S+@\S+$")
# `Speakers: Jo Sample (Boat Works), Bo Sample` of Indico, `讲者：`, `**Speakers:**` of Markdown
_WORDS = r"[^\W\d_](?:[^\n:：]|:in){1,30}?"  # `Referent:innen` as well
_ROLE = rf"\*{{0,2}}(?P<role>{_WORDS})\*{{0,2}}(?::\*{{0,2}}(?=\s)|：)"
_LINE = pattern(rf"(?m)^{_ROLE}[ \t]*(?P<names>\S[^\n]*)$\n*")
# `Speakers:` or `Speakers` on a line of its own, above names that may have lives below them
_ALONE = rf"\*{{0,2}}(?P<role>{_WORDS})\*{{0,2}}(?:[:：]\*{{0,2}})?[ \t]*"
_LABEL = pattern(rf"(?m)^{_ALONE}$\n+")
# the same above lines of them with commas, or above a list
_BELOW = pattern(
    rf"(?m)^{_ALONE}\n"
    r"(?P<lines>\n?(?:[ \t]*[-*•–][ \t]+[^\n]+(?:\n{1,2}|\Z))+"
    r"|(?:[^\n,:：]+,[^\n]+(?:\n|\Z))+(?=[ \t]*(?:\n|\Z)|[^\n:：]+(?:：|:\s)))"
)
_WITH = frozenset((*WITH_WORDS, "staff"))
_BULLET = pattern(r"^[ \t]*[-*•–][ \t]+")
_NAME = pattern(r"[^\W\d_][\w.'’-]*(?: [\w.'’\"“”-]+){1,4}(?: \([^()\n]+\))?")
_SMALL = pattern(r"d[aeiou]s?|del|der|van|von|den|la|le|bin|al|el|ten|ter|y")
_FAMILY_FIRST = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)?, [^\W\d_]+\.?")  # `Sample, Jo`
_HAN, _BETWEEN_HAN = pattern(r"[\u4e00-\u9fff]{2,4}"), pattern(r"[&/,、，]")
_ASIDE, _WORD = pattern(r"\([^()]*\)"), pattern(r"[^\W\d_][\w.-]{1,19}")
_COMMA, _DIGIT = pattern(r"\s*,\s*"), pattern(r"\d")
_REACHED = pattern(r"@|\d.*\d.*\d")  # by an address or a number
_SHORT, _PLAINLY = 2, 0.9  # words of a last name; a person and where they work
# from which a call is made, or more than a name: `Boat Works. Free for all.`
_PLACE = pattern(r"(?i)\b(?:room|raum|salle|sala|zoom|webex)$|\b\w{5,}\. \w+ \w")


def somebody(person: Draft) -> None:
    """Somebody with a name; rooms are invited as well, and addresses are no names."""
    name, address = person.text("name").strip(), person.text("_address").strip()
    if _PERCENT.search(name):  # as The Events Calendar writes `Boat%20Club`
        name = unquote(name)
    if not name and not _ADDRESS.match(address):
        name, *more = (part.strip() for part in address.split(","))
        said = [part for part in more if not _REACHED.search(part)]
        person.put("organization", ", ".join(said), person.mark, person.mark)
        for part in (one for one in more if one not in said):
            person.leave("contact", part, person.mark, person.mark)
    name = _turned(name, address)
    if person.text("_part").upper() == "CHAIR":
        person.put("_role", "chair", person.mark, person.mark)
    person.fields.pop("name", None)
    kind = _kind(person, address)
    absent = kind in _NOBODY or person.text("_answer").upper() == "DECLINED"
    if _is_address(name, address) or not any(map(str.isalpha, name)) or absent:
        person.put("_left", name or address, person.mark, person.mark)
        person.put("_room", name if kind in _THINGS else "", person.mark, person.mark)
        return
    if _has_post(name):
        put = Put(name, person.mark, person.mark)
        name_person(person, name, put, paired=True)
    else:
        alone = len(names_in(name, several=True)) == 1
        person.put("name" if alone else "_names", name, person.mark, person.mark)
    scheme, _, bare = address.rpartition(":")
    if "@" in bare and scheme.lower() in ("", "mailto"):
        person.put("email", bare, person.mark, person.mark)


def _kind(person: Draft, address: str) -> str:
    """What is invited, as it is said or as the address tells."""
    thing = _NO_PERSON.search(address)
    if thing is None or "_organises" in person.fields:
        return person.text("_kind").upper()
    return "RESOURCE" if thing["what"].lower() == "resource" else "GROUP"


def _is_address(name: str, address: str) -> bool:
    """Whether a name is none: `Boats@night` is one, if its address is another."""
    own = "." in name.rpartition("@")[2] or name in address or not address
    return bool(_ADDRESS.match(name)) and (own or ":" in name)


def _turned(name: str, address: str) -> str:
    """`Jo Sample` for `Sample, Jo`, as Exchange has it, if the address says the first name too."""
    last, comma, first = name.partition(", ")
    local = folded(address.lower().removeprefix("mailto:").partition("@")[0]).split()
    plainly = comma and first.isalpha() and folded(first) in local and not _DIGIT.search(last)
    return f"{first} {last}" if plainly and len(last.split()) <= _SHORT else name


def organizer(person: Draft) -> None:
    """Somebody who organises, and is not only to be asked."""
    person.put("_organises", "true", person.mark, person.mark)
    somebody(person)


def settle_invited(session: Draft) -> None:
    """Keep what or who is invited and is nobody who comes; a room is where it takes place."""
    for _, person, mark in session.people:
        session.leave("invited", person.text("_left"), mark, mark)
        session.put("_location", person.text("_room"), mark, mark)
    session.people = [part for part in session.people if "_left" not in part[1].fields]


def settle_named(session: Draft) -> None:
    """Take `Speakers: …` out of a description where nobody is invited, if there are names."""
    put = session.fields.get("description")
    if put is None or any(role != "host" for role, *_ in session.people):
        return
    text = _BELOW.sub(partial(_beside_label, session), labelled(session.text("description")))
    for match in [*_LINE.finditer(text)]:
        role, named = _role_of(match["role"]), match["names"].strip()
        names = names_of(named, alone=not are_of_role(match["role"]))
        if role and (is_placeholder(named) or is_nobody(named)):
            text = text.replace(match[0], "")
        elif role and named in (session.text("_location").strip(), session.text("title").strip()):
            continue  # `Host: Boat Works` says whose guests they are
        elif role and _are_named(role, names, session):
            before, _, behind = text.partition(match[0])
            people = [involve(session, role, name, put) for name in names]
            if len(people) == 1 and before.strip() and _begins_life(behind, people[0]):
                people[0].put("bio", behind.strip(), put.key, put.mark)
                behind = ""
            text = before + behind
    text = _without_lives(session, _without_byline(session, text, put), put)
    if all(role == "host" for role, *_ in session.people):
        for name in dict.fromkeys(listed(text)):
            involve(session, "speaker", name, put)
    retell(session, text)


def _role_of(label: str) -> str:
    """The role behind a label of people; `Avec :` and `Staff:` are those of who speaks."""
    return role_of(label) or ("speaker" if compared(label) in _WITH else "")


def _beside_label(session: Draft, match: re.Match[str]) -> str:
    """The names below a label beside it, as they stand elsewhere; all else as it is."""
    role = _role_of(match["role"])
    lines = [_BULLET.sub("", line).strip() for line in match["lines"].split("\n") if line]
    lines = _one_by_one(lines) if len(lines) > 1 or _BULLET.match(match["lines"]) else lines
    told = [names_of(line, alone=not are_of_role(match["role"])) for line in lines]
    if not role or not all(_are_named(role, names, session) for names in told):
        return match[0]
    return "".join(f"{match['role']}: {line}\n" for line in lines)


def _one_by_one(lines: list[str]) -> list[str]:
    """`Jo Sample (Boat Works)` for `Jo Sample, Boat Works` in a list with a line for each."""
    parts = [line.partition(", ") for line in lines]
    behind = [rest for _, _, rest in parts if rest]
    if all(map(_is_name, behind)) or not all(_is_alone(name) for name, *_ in parts):
        return lines
    return [f"{name} ({rest})" if rest else name for name, _, rest in parts]


def _without_byline(session: Draft, text: str, put: Put) -> str:
    """A description without the line that begins with `Presented by`, of those who do."""
    told = byline(text)
    if told is None:
        return text
    session.put("track", told.series, put.key, put.mark)
    known = {(role, folded(who.text("name"))) for role, who, _ in session.people}
    for name in told.names:
        if (told.role, folded(name)) not in known:
            involve(session, told.role, name, put)
    return told.rest


def _begins_life(text: str, person: Draft) -> bool:
    """Whether a text behind a name goes on with it, as in `Jo Sample builds boats`."""
    name = person.text("name")
    return bool(name) and text.lstrip().startswith((f"{name} ", f"{name}, "))


def _are_named(role: str, names: list[str], session: Draft) -> bool:
    if role == "speaker" and _go_by_a_word(names):
        return True
    return all(map(_is_one, names)) and _are_people(names, session)


def _are_people(names: list[str], session: Draft) -> bool:
    """Whether texts behind a label of people are names, if one of a single word: in the title."""
    return (
        are_names(names)
        or all(map(_has_post, names))
        or session.text("title").endswith(f" {', '.join(names)}")
        or all(map(_HAN.fullmatch, names))
        or all(map(_is_pair, names))
    )


def _go_by_a_word(names: list[str]) -> bool:
    """Whether each is one word, as people are called who go by a name of their own.

    Most have a capital: `Speaker: Jo`, `Speakers: NZR, Sails, boat77`.
    """
    capitals = sum(not name.islower() for name in names)
    return all(map(_WORD.fullmatch, names)) and 2 * capitals > len(names)


def names_of(text: str, *, alone: bool = False) -> list[str]:
    """Names in a line, or the one of somebody alone; those of Han letters have no spaces."""
    parts = [part.strip() for part in _BETWEEN_HAN.split(text)]
    if all(map(_HAN.fullmatch, parts)):
        return parts
    told = [part.strip() for part in text.split(";")]
    if len(told) > 1 and all(map(_has_post, told)):
        return told
    names = names_in(text, several=True)
    if len(names) > (not alone) and all(map(_FAMILY_FIRST.fullmatch, names)):
        return names_in(text, several=True, inverted=True)
    if len(names) == 1 and all(map(_WORD.fullmatch, words := _COMMA.split(text))):
        return words
    name, _, behind = text.partition(", ")
    if alone and "(" not in text and _is_alone(name) and is_nobodys_name(behind):
        return [f"{name} ({behind})"]
    return [text] if len(names) > 1 and _has_post(text) else names


@lru_cache(maxsize=4096)  # who speaks again
def _has_post(text: str) -> bool:
    """Whether a text is one person and, behind a comma, plainly where they work."""
    plain = "," in text and "(" not in text and _is_alone(text.partition(",")[0])
    if plain and "," in (rest := text.partition(", ")[2]) and is_post(rest.partition(",")[0]):
        return True
    found = people_in(text, several=True) if plain else None
    return found is not None and len(found.people) == 1 and found.score >= _PLAINLY


def involve(session: Draft, role: str, name: str, put: Put, called: str = "") -> Draft:
    """Give somebody a part, of whom a text says more than the name, which is sure if `called`."""
    person = Draft(session.places, put.mark, session)
    person.put("_said", "true", put.key, put.mark)
    person.put("name", called, put.key, put.mark)
    name_person(person, name, put, paired=_has_post(name))
    session.involve(role, person)
    return person


def _without_lives(session: Draft, text: str, put: Put) -> str:
    """What stands before a label of people, where names and lives stand from there to the end."""
    match = next((one for one in _LABEL.finditer(text) if _role_of(one["role"])), None)
    lines = text[match.end() :].split("\n") if match else []
    if match is None or not _heads_life(lines, 0):
        return text
    people = [
        (involve(session, role, name, put), life)
        for role, name, life in _lives(lines, _role_of(match["role"]))
    ]
    before = text[: match.start()].strip()
    if not before or not any(life and not _LINE.match(life) for _, life in people[:-1] or people):
        return f"{before}\n\n{people[-1][1]}"  # it is nobody's life
    for person, life in people:
        person.put("bio", life, put.key, put.mark)
    return before


def _lives(lines: list[str], role: str) -> list[tuple[str, str, str]]:
    """Names in a role, each with what stands below it; another label begins another role."""
    found: list[tuple[str, str, list[str]]] = []
    for number, line in enumerate(lines):
        label = _LABEL.fullmatch(f"{line}\n")
        other = _role_of(label["role"]) if label else ""
        if other and _heads_life([*filter(None, lines[number + 1 :])], 0):
            role = other
        elif _heads_life(lines, number):
            found.append((role, line.strip(), []))
        else:
            found[-1][2].append(line)
    return [(role, name, "\n".join(below).strip("\n -")) for role, name, below in found]


def _heads_life(lines: list[str], number: int) -> bool:
    """Whether a line is a name alone, if of one word that the life below has as well."""
    line = lines[number].strip() if lines else ""
    below = next(filter(str.strip, lines[number + 1 :]), "")
    if _WORD.fullmatch(line) is None:
        return _is_name(line)
    return line in {word.rstrip(".") for word in _WORD.findall(below)}


def _is_alone(line: str) -> bool:
    """Whether a line is a name and nothing else: each word of it has a capital."""
    line = taken_out(line)[0].strip()
    words = _ASIDE.sub("", line).split()
    return bool(_NAME.fullmatch(line) or _HAN.fullmatch(line)) and not any(
        word == "-" or (word[0].islower() and not _SMALL.fullmatch(word.partition("-")[0]))
        for word in words
    )


def _is_name(line: str) -> bool:
    """Whether a line is a name and nothing else, and not that of a society."""
    return _is_alone(line) and are_names((_ASIDE.sub("", line).strip(),))


def _is_one(name: str) -> bool:
    """Whether a text can be one name, and is no sentence and no room."""
    if name.islower() or _PLACE.search(name):
        return False
    return not COMMA.search(_ASIDE.sub("", name)) or _is_pair(name) or _has_post(name)


def _is_pair(text: str) -> bool:
    """Whether a text is a name and, behind a comma, where somebody works."""
    return _is_alone(text.partition(",")[0]) and is_pair(text)


def settle_owner(book: Book) -> None:
    """Who organises most events is the owner of the calendar, and is not there in person.

    So is who is called like the calendar. An address that people share is nobody's own. Where all
    who organise share one, or have none, and nobody else has a part, they are who speaks.
    """
    speaking = _are_speakers(book)
    parts = (part for one in book.sessions for part in one.people)
    hosts = Counter(
        who.text("name") for role, who, _ in parts if role == "host" and not who.text("_said")
    )
    for name, count in hosts.items():
        is_most = count > 1 and 2 * count > len(book.sessions)
        if is_most or name == book.conference.text("title"):
            _own(book, name)
    for name in _owners(book) if speaking else ():
        for session in _own(book, name):
            _of_nobody(session)
    for session in book.sessions if speaking else ():
        session.people = [("speaker", who, mark) for _, who, mark in session.people]
    _settle_addresses(book)


def _are_speakers(book: Book) -> bool:
    """Whether only those who organise are named, by an address that is nobody's own or by none."""
    parts = [part for one in book.sessions for part in one.people if part[1].text("name")]
    names = {who.text("name") for _, who, _ in parts}
    addresses = {who.text("email").lower() for _, who, _ in parts}
    alone = {role for role, *_ in parts} == {"host"} and len(names) > _FEW
    bare = are_names(names) and all("_organises" in who.fields for _, who, _ in parts)
    return alone and len(addresses) == 1 and (bare or "" not in addresses)


def _owners(book: Book) -> set[str]:
    """Who is called like the place of the address that all share: the society that it is of."""
    people = [who for session in book.sessions for _, who, _ in session.people]
    return {who.text("name") for who in people if _is_at_home(who)}


def _is_at_home(who: Draft) -> bool:
    host = who.text("email").lower().rpartition("@")[2]
    return not {*folded(who.text("name")).split()}.isdisjoint(host.split(".")[:-1])


def _of_nobody(session: Draft) -> None:
    """What only the owner gives, beside events of speakers, is no talk: a prize-giving, a game."""
    if not session.people and "type" not in session.fields:
        session.derive("type", plain_type(session.text("title")) or "other", of="title")


def _own(book: Book, name: str) -> list[Draft]:
    """Make somebody the owner, who is in no event from then on; the events that had him."""
    had = []
    for session in book.sessions:
        gone = [one for one in session.people if (one[0], one[1].text("name")) == ("host", name)]
        for *_, mark in gone:
            book.conference.leave("organizer", name, mark, mark)
        session.people = [one for one in session.people if one not in gone]
        had += [session] * bool(gone)
    return had


def _settle_addresses(book: Book) -> None:
    people = [who for session in book.sessions for _, who, _ in session.people]
    names: defaultdict[str, set[str]] = defaultdict(set)
    for who in people:
        names[who.text("email").lower()].add(who.text("name"))
    for who in people:
        if len(names[who.text("email").lower()]) > 1 and "email" in who.fields:
            who.leave("address", *who.fields.pop("email"))
