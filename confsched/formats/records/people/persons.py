"""People who are described in several fields: names in two of them, and a part that is no post."""

from collections.abc import Mapping, Sequence

from confsched.formats.columns.compared import compared, role_in
from confsched.formats.columns.names import ANSWERED
from confsched.formats.columns.people_names import DETAILS, ROLES, spelt
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_honored
from confsched.formats.records.cells.rich_text import called_by_name
from confsched.formats.records.cells.statuses import status_of
from confsched.formats.records.people.between import LINES
from confsched.formats.records.people.bodies import is_body
from confsched.formats.records.people.forms import are_inverted
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.names import TURNED, listed_names, names_in
from confsched.formats.records.people.nobody import is_unknown, names_nobody
from confsched.formats.records.people.posts import is_post, post_and_place
from confsched.formats.texts import plain
from confsched.formats.values import if_true, listed
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.person_names import folded

_LINE = pattern(r"[\s,;]*\n\s*")
_POST_AT = pattern(r"([^@]*[^\s@,;|/·–—-]) ?@ ?([A-Z0-9][^@]*)")
_AT = pattern(r"[^,;|@/]+ (?:at|chez|bei) (?:[A-Z]|the [A-Z])[^,;|@/]*")

# before a name and no post, as `Professor` is
_STYLE = pattern(
    r"(?i)(?:(?:(?:a/|assoc\.? )?prof(?:\.ssa)?|dra?|mrs?|ms|mx|miss|mme|mlle|m|sir|dame|herr"
    r"|frau|engr|barr|arc|revd?|hon|shri|smt|mag|ing|dipl\.-ing|dott(?:\.ssa)?|avv|ir|drs|sra?"
    r"|licd?a?|mtr[ao]|arq|mgr|inż|hab|mudr|judr|rndr|phdr|sr\.?ta)"
    r"\b[. ]*)+"
)
_TITLES = spelt(
    "title, titel, titre, titulo, titolo, academic title, akademischer titel, akad titel"
)
# words for a part in a session that are no posts as well, as `President` and `Trainer` are
_POSTS = ("host", "hosts")  # which they are with a capital
_TRADES = ("author", "autor", "auteur", "autore")
_OF_PARTS = frozenset(("role", "roles", "type", "kind", "category", "function"))
_NAMES_OF_POSTS = (*DETAILS["role"], "title")
_PARTS_PLAYED = {
    **dict.fromkeys(_POSTS, "host"),
    **dict.fromkeys(("chair", "chairs", "chairperson", "chairman", "chairwoman"), "chair"),
    **{f"{word}{s}": "moderator" for word in ROLES["moderator"] for s in ("", "s")},
    **{f"{word}{s}": "discussant" for word in ROLES["discussant"] for s in ("", "s")},
    **{
        f"{word}{s}": ""
        for word in (
            *("speaker", "presenter", "panelist", "panellist", "participant", "ponente"),
            *_TRADES,
        )
        for s in ("", "s")
    },
}


def whole_name(group: dict[str, Put]) -> Put | None:
    """The cell of a name, or what a first and a last name make; `Sample, Ada` is turned by them."""
    if "name" in group and not _is_said_again(group):
        return _with_part(group.pop("name"), group)
    group.pop("name", None)
    if "_first" not in group and "_last" not in group:
        return None
    parts = [group.pop(part) for part in ("_first", "_middle", "_last") if part in group]
    return parts[-1].holding(" ".join(str(part.value).strip() for part in parts))


def _with_part(put: Put, group: dict[str, Put]) -> Put:
    """A name with the only other part of it that is there: `Name: Sample` beside `Vorname: Ada`."""
    part, *others = [one for one in ("_first", "_last") if one in group] or ("",)
    name = str(put.value).strip()
    if not part or others or "." in name or len(names_in(name, several=True)) > 1:
        return put
    other = str(group.pop(part).value).strip()
    if f" {other} " in f" {name} ":
        return put
    return put.holding(f"{other} {name}" if part == "_first" else f"{name} {other}")


def turn_names(people: Sequence[Draft]) -> None:
    """Put first names first in a list of people that are called `Sample, Ada`."""
    few = sum("organization" in one.fields for one in people) > 1  # so commas part no bodies
    turned = are_inverted([one.text("name") for one in people], several=False, few=few)
    for person in people if turned else ():
        if TURNED.fullmatch(person.text("name")):
            put = person.fields["name"]
            person.fields["name"] = put.holding(" ".join(reversed(str(put.value).split(", ", 1))))


def _is_said_again(group: dict[str, Put]) -> bool:
    """Whether a name is nothing but its parts, which are there as well, in whichever order."""
    if "_last" not in group or "_first" not in group:
        return False
    name, last, first = (str(group[one].value).strip() for one in ("name", "_last", "_first"))
    return name in (f"{last}, {first}", f"{first} {last}")


def settle_post(person: Draft) -> None:
    """Take a post apart that says where somebody has it: `Captain @Sample Boats`."""
    if person.text("role").strip().isdecimal():  # `position: 3`, in which order they are shown
        person.leave("position", *person.fields.pop("role"))
    _settle_style(person)
    put = person.fields.get("role")
    if put is not None and "\n" in (text := person.text("role").strip()):  # several, each in a line
        put = person.fields["role"] = put.holding(_LINE.sub(", ", text))
    told = _POST_AT.fullmatch(person.text("role").strip()) if put is not None else None
    if put is not None and "organization" not in person.fields:
        role, place = told.groups() if told else _post_before_a_body(str(put.value).strip())
        if place:
            person.fields["role"] = put.holding(role)
            person.put("organization", place, put.key, put.mark)


def _settle_style(person: Draft) -> None:
    put = person.fields.get("name")
    if put is not None:
        person.fields["name"] = _with_style(person, put)


def _with_style(person: Draft, put: Put) -> Put:
    """A name behind what a column `Title` says of nothing but politeness: `Dr`, `Ms`."""
    fields, key = person.fields, "role"
    if (also := _style_beside(person)) and not _STYLE.fullmatch(person.text("role").strip()):
        fields, key = person.extra, also
    style, name = str(fields[key].value).strip() if key in fields else "", str(put.value).strip()
    if not style or not name or not isinstance(put.value, str):
        return put
    behind = f", {style}," in f"{name},"  # `DDS` behind the name, and in a column of degrees
    if not behind and not _STYLE.fullmatch(style):
        return put
    told = fields.pop(key)
    if behind or is_honored(name):
        person.leave("title", *told)
        return put
    return put.holding(f"{style} {name}")


def _style_beside(person: Draft) -> str:
    """Under which name a style stands beside a post, or in another language: `titel`."""
    told = (key for key in person.extra if compared(key) in _TITLES)
    return next((key for key in told if _STYLE.fullmatch(str(person.extra[key].value).strip())), "")


def _post_before_a_body(text: str) -> tuple[str, str]:
    """`Captain, University of Boats` in its parts, where the last one plainly is a body.

    So it is behind `at` and a post: `Captain at Sample`.
    """
    if _AT.fullmatch(text):
        from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few

        told = posts.post_of(text)
        plainly = posts.holds_post(told.role) or told.role.isupper()  # no `Sails at Sea`
        return (told.role, told.organization) if plainly and told.organization else (text, "")
    first, _, rest = text.partition(", ")
    if not rest or not is_body(rest.rpartition(", ")[2]) or not is_post(first):
        return text, ""
    return post_and_place(text)


def without_part(person: Draft) -> None:
    """Keep beside somebody what is no post of theirs, but that they speak: `Panelist`."""
    if _PARTS_PLAYED.get(compared(person.text("role"))) == "" and not _is_trade(person):
        person.leave("role", *person.fields.pop("role"))


def settle_part(person: Draft) -> None:
    """Settle somebody whom a session describes: what they are in it is no post of theirs."""
    settle_name(person)
    _settle_flag(person)
    _settle_kind(person)
    if person.extra and person.places.source.is_table:
        _settle_answer(person)
    post = next((key for key in person.extra if compared(key) in _NAMES_OF_POSTS), "")
    part = _part_played(person.text("role"), beside_post=bool(post))
    if part is not None:
        put = person.fields.pop("role")
        person.put("_role", part, put.key, put.mark)
        if post:
            person.put("role", *person.extra.pop(post))


def _is_trade(person: Draft) -> bool:
    """Whether a word behind a name is what somebody works as: `Ada Sample, author`."""
    put, name = person.fields["role"], person.fields.get("name")
    return name is not None and name.mark == put.mark and compared(str(put.value)) in _TRADES


def _settle_answer(person: Draft) -> None:
    """Whether somebody comes, as they answered; who does not is kept beside the session."""
    key = next((key for key in person.extra if compared(key) in ("status", *ANSWERED)), "")
    status = status_of(str(person.extra[key].value)) if key else ""
    put = person.extra.pop(key) if status else None
    if put is not None and status == "cancelled" and person.above is not None:
        person.above.leave("declined", *person.fields.pop("name", put))
        _forget(person)
    elif put is not None and status != "confirmed":
        person.put("confirmed", "false", put.key, put.mark)


def _part_played(text: str, *, beside_post: bool) -> str | None:
    """The part that a word says, empty for those who speak; beside a post it is none itself."""
    said = compared(text).removeprefix("session ")
    if said in _PARTS_PLAYED and (said not in _POSTS or text.islower()):
        return _PARTS_PLAYED[said]
    role, number, _ = role_in(said) if beside_post else ("", "", False)
    if not role or not (number.isdecimal() or not number):
        return None
    return "" if role in ("speaker", "author") else role


def _settle_flag(person: Draft) -> None:
    """Say the part of somebody that a flag tells: `isModerator: true`."""
    flags = {key: compared(key).removeprefix("is ") for key in person.extra}
    for key in [key for key, flag in flags.items() if _PARTS_PLAYED.get(flag)]:
        put = person.extra.pop(key)
        if if_true(put.value):
            person.put("_role", _PARTS_PLAYED[flags[key]], put.key, put.mark)


def _settle_kind(person: Draft) -> None:
    """Say the part of somebody that another field tells: `participationType: Moderator`."""
    for key in [one for one in person.extra if compared(one).rpartition(" ")[2] in _OF_PARTS]:
        put = person.extra[key]
        told = [str(called_by_name(one)) for one in listed(put.value)]
        parts = [_part_played(one, beside_post=False) for one in told]
        if parts and None not in parts:
            del person.extra[key]
            person.put("_role", next(filter(None, parts), ""), put.key, put.mark)


def settle_name(person: Draft) -> None:
    """Put first and last name together, and take a name with more than that apart.

    A list of people may call somebody `Speaker 1`: who is unknown is left out later.
    """
    for field in ("role", "organization"):
        text = person.text(field).strip()
        if text and (is_nobody(text) or not any(map(str.isalnum, text))):
            del person.fields[field]  # nobody knows it yet
    put = whole_name(person.fields)
    put = _with_style(person, put) if put is not None else None
    settle_post(person)
    name = _on_one_line(_in_one(put.value)) if put is not None else ""
    if put is None:
        return
    if is_nobody(name):
        _forget(person)
    elif person.above is not None and listed_names(name):
        person.fields["name"] = put  # of several, who are told apart later
    elif is_unknown(name) or not names_nobody(name):
        _, *behind = name.split(",")
        name_person(person, name, put, paired=len(behind) > 1 and is_post(behind[0].strip()))
    elif person.above is not None:
        person.above.leave("speaker", name, put.key, put.mark)
        _forget(person)


def _forget(person: Draft) -> None:
    """Whoever is nobody has no id that something else could say more of."""
    if person.above is not None:
        person.fields.pop("id", None)


def _in_one(value: object) -> str:
    """A name that may be in parts: first, last, and what stands before and behind them."""
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        return str(value).strip()
    first, last, before, behind, *_ = *value, "", "", "", ""
    return " ".join(part.strip() for part in (before, first, last, behind) if part.strip())


def _on_one_line(name: str) -> str:
    """A name with what stands in the lines below it behind it, in brackets, and in no tags."""
    name = str(plain(name)) if "</" in name else name  # `<u>Ada Sample</u>`
    people = names_in(name, several=True) if LINES.search(name) else []
    return people[0] if len(people) == 1 else name


def leave_out_unknown(session: Draft, known: Mapping[str, str]) -> None:
    """Keep beside a session those who are in it and have no name yet, unless a list has them."""
    for part in [one for one in session.people if is_unknown(one[1].text("name"))]:
        role, person, _ = part
        put = person.fields["name"]
        if put.value not in known and folded(str(put.value)) not in known:
            session.people.remove(part)
            session.leave(role, *put)
