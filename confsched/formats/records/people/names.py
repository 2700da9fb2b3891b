"""Names in a text: several of them, and what stands with one: a role, a post, an address.

Semicolons, bars, dots between blanks and line breaks part names; commas and `and` only between
names of two words or more (`Sample, Jo` is one person), and never before a post or organization.
"""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from confsched.formats.columns.compared import role_of
from confsched.formats.likely import holds_post, is_honored, is_person
from confsched.formats.records.cells.parted import parted, with_missing_signs, with_narrow_marks
from confsched.formats.records.cells.written_lists import BEGINNINGS, written_list
from confsched.formats.records.people.asides import put_back, taken_out
from confsched.formats.records.people.between import (
    ACCOUNT,
    AND,
    BRACKETS,
    COMMAS,
    DASH,
    EITHER,
    LINES,
    SURE,
    by_commas,
    with_either,
)
from confsched.formats.records.people.bodies import (
    are_calls,
    are_known,
    is_body,
    is_name,
    is_no_person,
    of_a_body,
    with_bodies,
    with_bodies_in_turn,
    with_body,
    with_family,
    with_last_post,
)
from confsched.formats.records.people.dashes import (
    behind_dashes,
    with_all_behind,
    with_brackets,
    with_more_posts,
)
from confsched.formats.records.people.name_lines import (
    of_lines,
    uncounted,
    with_all_told,
    with_asides,
    with_lines_below,
    without_commas,
)
from confsched.formats.records.people.nobody import OTHERS, is_prose, is_unknown
from confsched.formats.records.people.posts import is_post, says_post, with_posts, with_posts_last
from confsched.formats.records.people.role_labels import (
    LABEL,
    LEADERS,
    after_comma,
    after_label,
    after_semicolon,
    is_of_several,
    labelled,
    led_jointly,
    spelt_out,
    with_leader,
    with_leaders,
)
from confsched.formats.texts import plain, unguarded
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.words.joining import JOINING, SHARED

# what somebody is called on the net: beside names in a column for several it is one of them
HANDLE = pattern(
    r"(?!(?:all|co|crew|family|friends|guests?|more|others?|staff|tba|tbd|team|you)$)[a-z][a-z0-9_.-]{2,}"
)
_COMPANY = pattern(r"Co|Sons|Partners|Associates|Friends|Guests|Others")
_SHARED = pattern(SHARED)
_SHORT_WITH_BRACKETS = pattern(r"[A-Z][\w'’-]+(?: [\w'’.-]+)* \([^()]+\)")
# what stands before the name of several who are one: `Team: Samplers`
TEAM = pattern(
    r"(?i)(?:team|group|crew|collective|project team|gruppe|[ée]quipe|equipo|squadra)\s*:\s+"
)
BULLETS = pattern(r"(?m)^[ \t]*[•·▪‣◦*–—-][ \t]+")  # at the beginning of lines
# before those of several who present: `Jo Sample, ○Ada Sample`
_MARKED = pattern(r"(^|[,;]\s?)[○◯〇◎◊◇△☆★]{1,3}\s?(?=[^\W\d_])")
# what stands above names, or before them: `mit Ada Sample`, but `von Sample` is one
_BY_LINE = pattern(
    r"(?i:by|von|par|por|di|door)\s*\n\s*"
    r"|(?:[Bb]y|[Ww]ith|[Mm]it|[Aa]vec|[Aa] cura di|von|par|por|con|door|met) +"
    r"(?=[^\W\da-z_][^\s,]* +\S)"
)
# how somebody is addressed: `His Excellency, President Ada Sample`
_STYLE = pattern(
    r"(?i)\b((?:his|her|their|your) (?:excellency|eminence|grace|(?:(?:royal|serene) )?highness"
    r"|majesty)|(?:son|sa|votre) excellence|(?:su|sua) (?:excelencia|excel[êe]ncia|eccellenza)),\s+"
)
_ET_AL = pattern(rf"(?i)(?<=\S),?\s{{1,3}}({OTHERS}(?:\.|\b))")
_CLOSE = pattern(r"^([^\W\d][^:;()/]{1,30}):(?=[^\W\d])")  # `Panelists:Ada Sample`
_NUMBER = pattern(r"(?:^|(?<=\|))\s*\d{1,7}:\s?(?=[^\W\d_])")  # `7:Ada Sample|8:Jo Test`
_BEHIND = pattern(r"\s+[-–—]\s+(?=([^\W\d_]{3,20})\s?:\s)")
_STOP = pattern(r"(?<=[^\W\d_]{2}|\w\))\.\s+(?=([^\W\d][^:;()]{1,30}):\s)")
_NO_BLANK = pattern(r"(?<=[^\W\d_]{3}),(?=[^\W\d_]{2})")  # `Ada Sample,Captain,Boats`
_AGAIN = pattern(r"(?<=[^\s:;,/|&])\s+([^\W\d_]{2,20})\s?:\s*(?=\S)")
_POST_OF = pattern(r"((?:^|;\s)[^,;:()\n]{4,60}, )([^\W\d_][^,;:()\n]{1,30}): (?=[^\W\d_])")
_SQUARE = pattern(r"(?<=\S )\[([^\[\]()]+)\](?!\()")
_LAST_STOP = pattern(r"(?<=[^\W\d_A-Z]{4})(?<!Assoc)\.$")
# two posts of one person: `Ada Sample, Founder & Captain @Boats`
_POSTS_AT = pattern(r"[^,;@]{3,60},[^,;@]{1,60}(?: & | and )[^,;@]{1,60} ?@ ?[A-Z][^,;@]*")
_WORDS = r"[^\W\d_][^\d,;:()@]{0,40}?"
TURNED = pattern(rf"({_WORDS}),\s+({_WORDS})(?=\s*(?:[*†‡(\[0-9]|$))")
# what is not of a name, nor parts people for sure
_SIGNS = pattern(r"[^\w\s;.'’-]|[\d_\n]|^\s*'")
_TALKING = ("dialoga", "dialogo", "dialogue", "conversa", "gesprek", "rozmowie", "spricht", "talks")
_ASKING = ("interviewed", "interviews", "interviewt")
_BETWEEN = ("-", "with", "w/", "mit", "avec", "i", "a", "vs", "vs.")
_JOINING = frozenset((*JOINING, *_BETWEEN, *_TALKING, *_ASKING, *LEADERS, *EITHER))
_CLASS = pattern(r" ['’‘]\d\d(?!\w)|\d[A-Z]{2}")  # of a school: `Ada Sample '99`
_INITIAL = pattern(r"\b[A-Z]\b")
_TWO = 2
_RARE = 4  # names of a list, of which one may have a single word


def names_in(
    text: str,
    *,
    several: bool = False,
    paired: bool = False,
    inverted: bool = False,
    alone: Collection[str] = (),
) -> list[str]:
    """The names in a text.

    `several` says that more than one is expected, `paired` that a comma stands before what
    somebody is, `inverted` that it stands behind the family name. Most of several that stand
    `alone` elsewhere are names, and so are the others beside them.
    """
    if text[:1] == "(" and text.find(")") == len(text) - 1:  # `(no talk)`: nobody is before it
        text = text[1:-1]
    text = ACCOUNT.sub("; ", spelt_out(text)).removeprefix("; ") if ":" in text else text
    if ";" in text and (people := with_posts_last(text)):
        return people
    if _has_plain_names(text):  # most cells
        return [name for part in text.split(";") if (name := part.strip())]
    if text[:1] in BEGINNINGS:
        text = "; ".join(written_list(text)) or text
    others = _ET_AL.findall(text)[:1]
    text = _ET_AL.sub("", text) if others else text
    aside = "(" in text or "<" in text or _CLASS.search(text)
    text, asides = taken_out(text) if aside else (text, [])
    found = _names_in(text, several=several, paired=paired, inverted=inverted, alone=alone)
    return [*put_back(led_jointly(found, text), asides), *others]


def _names_in(
    text: str, *, several: bool, paired: bool, inverted: bool, alone: Collection[str]
) -> list[str]:
    told = uncounted(BULLETS.sub("", with_narrow_marks(unguarded(text.strip()))))
    told = with_either(_NO_BLANK.sub(", ", told))
    told = told[match.end() :] if (match := _BY_LINE.match(told)) else told
    told = told if told.isascii() else _MARKED.sub(r"\1", told)
    told = _SQUARE.sub(r"(\1)", told) if told.count("[") > 1 else told
    told = _STYLE.sub(r"\1 ", with_leaders(told))
    if ":" in told:
        told = _CLOSE.sub(_with_blank, with_leader(_NUMBER.sub("", told)))
        told = _BEHIND.sub(after_comma, told)
        told = _STOP.sub(after_semicolon, told)
        told = _AGAIN.sub(after_label, told)
        told = _POST_OF.sub(_with_comma, told)
    told = with_slashes_told(_with_shared_body(with_missing_signs(told)), paired=paired)
    if is_prose(told):
        return [told]
    told = _LAST_STOP.sub("", told)
    sure = parted(str(plain(told)) if "&" in told or "<br" in told else told, SURE)
    if inverted:
        return [TURNED.sub(r"\2 \1", name) for name in sure]
    found = behind_dashes(told) or with_brackets(told)
    found = found or with_bodies_in_turn(told) or with_all_behind(told) or of_a_body(told)
    if len(dashed := DASH.split(told)) > _TWO and all(map(is_person, dashed)):
        return dashed  # a post or a body would be no name
    if found or (len(sure) == 1 and "@" in told and _POSTS_AT.fullmatch(sure[0])):
        return labelled(found or sure)
    if len(sure) != 1:
        return _in_parts(sure, told, several=several, lined=LINES.search(text) is not None)
    one = not several and (paired or is_pair(LABEL.sub("", sure[0])))
    one = one and not _are_listed(sure[0])
    return _in_a_part(sure[0], told, alone, one=one, several=several)


def _with_comma(match: re.Match[str]) -> str:
    """A post with a comma in the place of the colon behind it: `Jo Sample, Mayor: Sampleton`."""
    known = match[2].isupper() or holds_post(match[2])
    return f"{match[1]}{match[2]}, " if known and not role_of(match[2]) else match[0]


def _with_blank(match: re.Match[str]) -> str:
    """A role before a name with the blank that is missing behind it."""
    return f"{match[0]} " if role_of(match[1]) else match[0]


def _has_plain_names(text: str) -> bool:
    """Whether a text has nothing but names with semicolons between them."""
    if "   " in text or _SIGNS.search(text) or _BY_LINE.match(text):
        return False
    return _JOINING.isdisjoint(text.casefold().split()) and not is_prose(text)


def _in_parts(sure: list[str], told: str, *, several: bool, lined: bool) -> list[str]:
    """The names in several parts of a text, which may stand in lines of their own."""
    below = with_lines_below(sure) if lined and sure else []
    sure = with_asides(without_commas(sure)) if lined else sure
    sure = with_all_told(sure if lined else with_more_posts(sure))
    of_some = below or of_lines(sure)
    if not of_some and lined:
        of_some = _in_listed_lines(sure)
    return of_some or (_below_labels(sure, several=several) if ":" in told else sure)


def _in_listed_lines(lines: list[str]) -> list[str]:
    """The names in lines, if commas part likely ones in all, and more than two in some."""
    cells = [by_commas(line) for line in lines]
    if not any(len(cell) > _TWO for cell in cells) or min(map(len, cells)) < _TWO:
        return []
    names = [name for cell in cells for name in cell]
    return names if all(map(is_name, names)) and all(map(is_person, names)) else []


def _in_a_part(
    part: str, text: str, alone: Collection[str], *, one: bool, several: bool
) -> list[str]:
    """The names in the only part of a text, which may be `one` and what that is."""
    likely = with_family(parted(part, AND if one else COMMAS), part)
    if several and len(likely) > _TWO and (people := with_last_post(part, likely)):
        return labelled(people)
    named = any(one in alone for one in likely[1:])  # in a cell of their own
    if people := (not named and with_body(part)) or with_posts(part):
        return people
    told = one and "," in likely[0]
    likely = _told_apart(likely, part) if told else likely
    if one and any(other[1:].islower() for other in likely[1:]):  # `Product and Design lead`
        likely = [part]
    sound = (
        told
        or _are_sound(likely, several=several or " & " in part)
        or (several and _have_short_name(likely, text))
        or are_calls(likely, part)
    )
    # `Jo Sample, Head of Boats & Chief Sail Officer`, `Jo Sample, amateur sailor`
    if (not several and says_post(part)) or any(
        is_post(BRACKETS.sub("", one).partition(",")[0]) for one in likely[1:]
    ):
        likely, sound = [part], False
    # `Jo Sample and Ada`, or `Jo & Ada`, who stand alone elsewhere
    others = [] if "," in part else [one for one in likely if not is_name(one)]
    known = bool(others) and all(one in alone for one in others)
    if likely == [part] or sound or known or (several and are_known(likely, alone)):
        return labelled(likely)
    of_body = of_lines([part]) if is_body(part.partition(":")[0]) else []
    return [*(of_body or with_bodies(part, likely) or [part])]


def _told_apart(parts: list[str], text: str) -> list[str]:
    """The parts of a text in which posts stand behind names, each from the name of somebody on.

    `Jo Sample, Head of Boats and Knots, Sample Inc and Mo Test, Captain` are two.
    """
    found = parts[:1]
    at = 0
    for part in parts[1:]:
        begin = text.find(part, at + len(found[-1]))
        if begin < 0 or _may_be_somebody(part.partition(",")[0]):
            found.append(part)
            at = max(begin, 0)
        else:
            found[-1] = text[at : begin + len(part)]
    return found


def _may_be_somebody(text: str) -> bool:
    """Whether a text could be a name: a likely one, or several words with an initial or accents."""
    several = " " in text.strip() and not is_body(text)
    return is_person(text) or (several and (not text.isascii() or bool(_INITIAL.search(text))))


def _are_sound(texts: list[str], *, several: bool) -> bool:
    """Whether parts of a text are names, or stand for people whom nobody knows yet."""
    known = [one for one in texts if not (is_unknown(one) or is_team(one))]
    named = [one for one in known if not (several and HANDLE.fullmatch(one))]
    if not known:
        return True
    return (bool(named) and are_names(named)) or all(map(_SHORT_WITH_BRACKETS.fullmatch, texts))


def _with_shared_body(text: str) -> str:
    """`Jo Sample and Mo Sample (both Boats)` with what stands behind all of them behind each."""
    match = _SHARED.fullmatch(text) if text.endswith(")") else None
    names = parted(match["names"], COMMAS) if match else []
    if match is None or not all(map(is_name, names)):
        return text
    return "; ".join(f"{name} ({match['body']})" for name in names)


def _below_labels(parts: list[str], *, several: bool) -> list[str]:
    """The names in parts of a text, some of which begin with a role.

    Commas part names behind a role of several people, and where all parts but one have a role.
    """
    plain = [part for part in parts if not LABEL.match(part)]
    return labelled(
        [
            name
            for part in parts
            for name in (
                names_in(part, several=several)
                if is_of_several(part) or plain == [part]
                else [part]
            )
        ]
    )


def with_slashes_told(text: str, *, paired: bool = False) -> str:
    """`Ada Sample, Boats Ltd / Ben Test, Ropes` with semicolons, as slashes part people there.

    What stands behind a comma plainly is a body, if it is not known that nothing else does.
    """
    parts = text.split(" / ") if " / " in text and "," in text else []
    told = [LABEL.sub("", BRACKETS.sub("", part)).partition(",") for part in parts]
    named = len(told) > 1 and all(is_person(name.strip()) for name, _, _ in told)
    return "; ".join(parts) if named and (paired or any(is_body(b) for *_, b in told)) else text


def is_pair(text: str) -> bool:
    """Whether a text plainly is one name and, behind a comma, a post or an organization."""
    if "," not in text:
        return False
    from confsched.reading.programme_text.recognisers import people  # noqa: PLC0415 -- for few lists

    return people.pair_mark(text) == ","


def are_names(texts: Iterable[str]) -> bool:
    """Whether each is a name of two words or more, and of nothing but a person.

    In a long list some may be of one word.
    """
    texts = list(texts)
    others = [text.partition(" (")[0] for text in texts if not is_name(text)]
    return not others or (_RARE * len(others) <= len(texts) and all(map(_is_word, others)))


def _have_short_name(texts: list[str], text: str) -> bool:
    """Whether of two people the second is told by one word: `Jo Sample & Ada`."""
    short = texts == text.split(" & ") and _is_word(texts[-1])
    return short and is_name(texts[0]) and not _COMPANY.fullmatch(texts[-1])


def is_team(text: str) -> bool:
    """Whether a text says that it names a team."""
    return ":" in text and TEAM.match(text) is not None


def _is_word(text: str) -> bool:
    """Whether a text may be all that is told of a name: `Karthick`."""
    return text.isalpha() and text.istitle() and not is_no_person(text)


def _are_listed(text: str) -> bool:
    """Whether commas part people: behind brackets, a conjunction, with given names, or Drs."""
    parts = parted(text, COMMAS)  # of several the last may be the body of all
    parts = parts[:-1] if len(parts) > _TWO + 1 and with_bodies(text, parts) else parts
    plain = [BRACKETS.sub("", part).strip() for part in parts]
    if parts[0][-1:] == ")" and plain[1:] and all(map(is_person, plain)):
        return True  # what the first one is stands in the brackets already
    if len(parts) <= _TWO or not all(map(is_name, parts)):
        return False
    listed = len(parted(text, AND)) == _TWO or any(map(begins_given, plain[1:]))
    return all(map(is_honored, parts)) or (listed and all(map(is_person, plain)))


@lru_cache(maxsize=65_536)  # a person is named again and again
def joined_names(text: str) -> tuple[str, ...]:
    """The names that a conjunction joins, each of two words or more, and none of them a post."""
    text = with_either(text)
    parts = parted(text, AND) if AND.search(text) else text.split("; ")
    several = len(parts) > 1 and are_names([part.partition(",")[0] for part in parts])
    return () if not several or any(map(is_post, parts[1:])) else tuple(parts)


@lru_cache(maxsize=65_536)  # a person is named again and again
def listed_names(text: str) -> tuple[str, ...]:
    """The names that commas part in a text which ends with brackets, most of them likely ones.

    `Ada Sample, Jo Sample (Boats)` is two people, `Ada Sample, Captain (Boats)` one.
    """
    parts = parted(text, COMMAS) if "," in text and text.endswith(")") else []
    likely = sum(is_person(BRACKETS.sub("", one).strip()) for one in parts)
    return tuple(parts) if 2 * likely > len(parts) > 1 and are_names(parts) else ()
