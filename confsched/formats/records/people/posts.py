"""What stands behind names in lists: posts and organizations, whichever of them is first.

An employer may seem to be a trade, by its ending: the rest of the list tells.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import Column
from confsched.formats.drafts import Draft
from confsched.formats.likely import holds_post, is_degree, is_honored, is_person, person_likeness
from confsched.formats.records.people.between import AND, BRACKETS, DASH
from confsched.formats.records.people.waiting import field_of, is_of_names
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.behind_name import LEADING
from confsched.reading.programme_text.recognisers.firms import CHIEF
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.words.cities import is_city
from confsched.reading.programme_text.words.common import COMMON
from confsched.reading.programme_text.words.honorifics import DEGREE, is_before_a_name
from confsched.reading.programme_text.words.joining import TALKING
from confsched.reading.programme_text.words.plain import folded

_FORMS = r"Inc|Ltd|LLC|LLP|PLLC|PC|P\.C\.|APC|PLC|Corp|GmbH|Limited|Incorporated"
COMMA = pattern(rf",\s+(?!{DEGREE}|(?:{_FORMS})(?!\w))")
_OF = pattern(r"(?i)\s(?:of|for|at|to|@|d[aeo]s?|du|der|die|für|am|an|bei|di|del|della|van|en)\s")
_WITH = pattern(rf"(?i),?\s+(?:{TALKING}|with|w/|mit|avec)\s+")
_SHORT = pattern(r"\b[A-Z]{2,4}\b")
_ACRONYM = pattern(r"[A-ZÀ-Þ]{3,}")  # of an organization
_NAMED = pattern(r"\s+(?:[-–—]\s|[(\[])")
_THE = pattern(r"(?i)(?:the|der|die|das|le|la|les|el|il)\s")
_NAME = pattern(r"[^\W\d_][^\d,;:@()]*\s[^\d,;:@()]*[^\W\d_].*")
_SEVERAL = 2  # people
_LOOKED_AT, _FEW = 3, 3  # titles, and of how many one is a post
_SHORT_POSTS = frozenset(("DG", "VC", "DVC", "GM", "ED", "CMD"))  # as where English is official
# who of several authors speaks, and words for nothing but that
_PRESENTS = pattern(r"(?i)present|.(?:author|autor|auteur|autrice)|referent|sprecher|leader|lead\b")

_WHOLE = 3  # a name, where somebody works, and the post
_CALLED = frozenset(
    (
        *("startup", "start up", "company", "venture", "project", "team", "product", "pitch"),
        *("business", "firm", "organization", "organisation", "empresa", "entreprise", "proyecto"),
    )
)
_SESSION, _ROLE = "_of/", "_person/speaker/0/role/"
_POST = field_of("title", Column("role", "speaker"))


class Told(NamedTuple):
    """A name, and what stands behind it."""

    name: str
    organization: str
    role: str


def behind_a_name(text: str) -> Told | None:
    """`Ada Sample, Sample Boats, Captain`, as Whova asks for people: the post is last.

    Nothing before it may be a post, and it is no organization itself.
    """
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    name, *places = COMMA.split(text)
    post = places.pop() if len(places) > 1 else ""
    if not post or "(" in text or not _NAME.fullmatch(name):
        return None
    plainly = posts.holds_post(post) and not posts.holds_organization(post)
    if not plainly or any(map(posts.holds_post, places)) or _is_addressed(post):
        return None
    if any(map(is_honored, places)) or (begins_given(post) and is_person(post)):
        return None  # `Dr. Ada Sample, Dr. Ben Test, Sven Burmeister`
    return Told(name, ", ".join(places), post)


def _is_addressed(text: str) -> bool:
    """Whether a text is somebody behind the word for a post: `Mayor Ada Sample`."""
    name = text.partition(" ")[2]
    return begins_given(name) and is_person(name)


def with_posts_last(text: str) -> list[str]:
    """The people of a text, if each line is one so with semicolons: `Ada Sample;Boats;Captain`."""
    lines = [line.split(";") for line in text.strip().split("\n")]
    lines = [line for line in lines if "," not in line[0]]
    whole = [", ".join(map(str.strip, line)) for line in lines if len(line) == _WHOLE]
    told = [one for text in whole if (one := behind_a_name(text))]
    told = [one for one in told if not is_person(_NAMED.split(one.role.rpartition(": ")[2])[0])]
    people = [f"{one.name} ({one.role}, {one.organization})" for one in told]
    return people if len(people) == len(lines) else []


def with_posts(text: str) -> list[str]:
    """The people of a text of whom each has a post: `Ada Sample, poet & Ben Test, actuary`.

    Their organizations may stand behind these. The last one may have no post, or it in brackets.
    Behind `with` is somebody else anyway.
    """
    joined = _WITH.split(text) if "," in text else []
    names = [part.partition(", ")[0] for part in joined]
    if len(names) > 1 and all(is_person(name) and not is_post(name) for name in names):
        return joined
    parts = before_people(text) if "," in text else []
    told = [BRACKETS.sub("", part).strip().partition(", ") for part in parts]
    several = len(told) > 1 and all(_begins_with_post(post) for _, _, post in told[:-1])
    named = several and all(is_person(name) and not is_post(name) for name, _, _ in told)
    return parts if named and (not told[-1][2] or _begins_with_post(told[-1][2])) else []


def before_people(text: str) -> list[str]:
    """The parts of a text between conjunctions, each from a likely name on: no `Sample & Sons`."""
    found, start = [], 0
    for match in AND.finditer(text):
        name = AND.split(text[match.end() :], maxsplit=1)[0].partition(", ")[0]
        if is_person(BRACKETS.sub("", name).strip()):
            found.append(text[start : match.start()])
            start = match.end()
    return [*found, text[start:]]


def _begins_with_post(text: str) -> bool:
    """Whether a text is a post, or one and an organization: `Captain, Sample Boats`."""
    return is_post(text) or is_post(text.partition(", ")[0])


def post_and_place(text: str) -> tuple[str, str]:
    """Tell a post and an organization in brackets apart: `University of Boats, Sample Town` is one.

    Several words that are neither known as a post nor as an organization are taken for the post,
    if something stands behind a comma; what stands alone is an organization unless it is plainly
    a post. A degree before an organization stands in the place of one.
    """
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    *before, organization = COMMA.split(text)
    role = ", ".join(before)
    told = posts.post_of(text)
    if not before and (parts := _beside_dash(text)):
        return parts
    if not before:
        leads = told.organization and CHIEF.fullmatch(text)  # `MD/CEO Harbour Bank`
        return (told.role, told.organization) if leads or is_post(text) else ("", text)
    if role in _SHORT_POSTS or is_degree(role):  # `(PhD, Sample Institute)`; an `MD` may be a post
        return role, organization
    placed = posts.is_place(organization) or is_city(organization)
    plainly = posts.holds_organization(role) or placed or " " not in role
    return (role, organization) if not (told.role or plainly) else (told.role, told.organization)


def _beside_dash(text: str) -> tuple[str, str] | None:
    """A post and an organization with a dash between: `President - Sample Boats`; else none.

    `VP - Operations` is a post, and so is `Director - Human Resources`.
    """
    post, *places = DASH.split(text)
    if len(places) != 1 or not is_post(post) or is_post(places[0]) or not _is_called(places[0]):
        return None
    several = " " in places[0] or _ACRONYM.fullmatch(places[0])
    return (post, places[0]) if several else None


def is_post(text: str) -> bool:
    """Whether a text begins or ends with a post: `Head of Boats`, `Sail Engineer – Boats`.

    Papers are called after people (`The Economist`), others after words for some (`Head Start`).
    What is short for a post is nothing else, wherever it stands (`Senior VP Innovation`).
    """
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    first = _OF.split(DASH.split(text, maxsplit=1)[0], maxsplit=1)[0]
    if any(map(posts.holds_post, _SHORT.findall(first))):
        return not posts.holds_organization(first)
    begins, last = posts.words(first)[:1], posts.words(first)[-1:]
    if text[:1].islower() and any(map(posts.holds_post, begins)):
        return not is_person(text.partition(" ")[2])  # `mayor Ada Sample` is somebody
    plainly = posts.holds_post(first) and not _THE.match(text)  # `Sample & Partner` is none
    return plainly and any(map(posts.holds_post, last))


def leads_body(text: str) -> bool:
    """Whether a post stands before an organization: `Director, Port of Oslo`."""
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    post, *behind = COMMA.split(text.strip(), maxsplit=1)
    plainly = bool(behind) and is_post(post) and not posts.holds_organization(post)
    return plainly and behind[0][:1].isupper() and not is_post(behind[0])


def is_nobodys_name(text: str) -> bool:
    """Whether nobody is called like any part between commas: `Captain, Port of Oslo`."""
    parts = COMMA.split(text)
    whole = " " in parts[-1] and all(part[:1].isupper() for part in parts)
    return whole and not any(map(person_likeness, parts))


def before_a_name(text: str) -> tuple[str, str] | None:
    """A post of several words and the name behind it: `Planning Director Mary Sample`; else none.

    One word alone is how somebody is addressed.
    """
    words = text.split()
    for at in range(_SEVERAL, len(words) - 1) if len(words) >= 2 * _SEVERAL else ():
        post, name = " ".join(words[:at]), " ".join(words[at:])
        if begins_given(name) and is_person(name) and is_post(post) and not is_person(post):
            return None if is_before_a_name(words[0].casefold()) else (post, name)
    return None


def part_in(post: str) -> str:
    """The part that a word behind a name is of; `Lecturer`, `Student` and `President` are posts."""
    role = "" if post == "President" or folded(post) in LEADING else role_of(post)
    return "" if role == "speaker" and is_post(post) and not _PRESENTS.search(post) else role


def says_post(text: str) -> bool:
    """Whether all behind the only comma is in small letters: `Jo Sample, amateur sailor`.

    In a column for several people it may be one of these.
    """
    name, _, post = text.partition(", ")
    return name[:1].isupper() and " " in name and " " in post and post.islower() and "," not in post


def settle_employers(everybody: Sequence[Draft]) -> None:
    """Take for organizations the words behind names that are some, as the rest of a list tells."""
    _settle_bodies(everybody)
    _settle_places(everybody)
    likely: defaultdict[str, list[Draft]] = defaultdict(list)
    for person in everybody:
        if "role" in person.fields and _is_word_behind_name(person):
            likely[person.text("role")].append(person)
    if not likely:
        return
    known = {person.text("organization") for person in everybody} - {""}
    posts = {person.text("role") for person in everybody} - {""}
    for word, people in likely.items():
        several = len({person.text("name") for person in people}) >= _SEVERAL
        told = word in known or (several and known and posts == {word})
        if told and not holds_post(word):
            for person in people:
                if "role" in person.fields:  # whoever is named again is there once
                    person.fields["organization"] = person.fields.pop("role")


def _settle_bodies(everybody: Iterable[Draft]) -> None:
    """Take all posts for organizations where most plainly are, none is a post and nobody has any.

    `job: University of Boats` says where somebody works.
    """
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    told = [person for person in everybody if "role" in person.fields]
    said = {person.text("role") for person in told}
    if len(said) < _SEVERAL or any("organization" in person.fields for person in everybody):
        return
    bodies = sum(map(posts.holds_organization, said))
    if 2 * bodies > len(said) and not any(map(posts.holds_post, said)):
        for person in told:
            if "role" in person.fields:
                person.fields["organization"] = person.fields.pop("role")


def _settle_places(everybody: Iterable[Draft]) -> None:
    """Part posts from where people have them in a column in which half of these plainly are bodies.

    `Captain, St. Sample` beside `Cook, University of Boats`; no `Head, Marketing`.
    """
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    whole: list[tuple[Draft, posts.Post]] = []
    bodies: set[str] = set()
    for person in everybody:
        role, body = person.fields.get("role"), person.fields.get("organization")
        if role is not None and body is not None and role.mark == body.mark:
            bodies.add(str(body.value))
        elif role is not None and body is None and str(role.value).count(", ") == 1:
            whole.append((person, posts.post_of(str(role.value))))
    said = {told.organization for _, told in whole}
    plain = {
        place for place in said if posts.holds_organization(place) or _ACRONYM.fullmatch(place)
    }
    half = len(bodies | plain) >= max(_SEVERAL, len(said - plain))
    if not half and not _are_posts_before_names([told for _, told in whole]):
        return
    for person, told in whole:
        put = person.fields.get("role")
        if put is None or not (told.organization in plain or _is_called(told.organization)):
            continue  # whoever is named again is there once
        person.fields["role"] = put.holding(told.role)
        person.put("organization", told.organization, put.key, put.mark)


def _are_posts_before_names(told: Collection[tuple[str, str]]) -> bool:
    """Whether most are plain posts before different names: `Principal PM, Contoso`."""
    parts = [(post, name) for post, name in told if name and _is_called(name)]
    names = {name for _, name in parts}
    plainly = 2 * len(parts) > len(told) and all(holds_post(post) for post, _ in parts)
    return plainly and len(names) >= _SEVERAL and not any(map(holds_post, names))


def _is_called(text: str) -> bool:
    """Whether a text is a name, and no word that what people do is called by: `Marketing`."""
    return all(word[0].isupper() for word in text.split()) and COMMON.isdisjoint(
        folded(text).split()
    )


def join_employers(sessions: Iterable[Draft]) -> None:
    """What is the organization of others is nobody's post: `(Boat Lab, Harbour)` is one body."""
    people = [who for session in sessions for _, who, _ in session.people]
    bodies = {who.text("organization") for who in people if "role" not in who.fields} - {""}
    for who in people:
        if who.text("role") in bodies and (place := who.text("organization")):
            put = who.fields.pop("role")
            who.fields["organization"] = put.holding(f"{put.value}, {place}")


def _is_word_behind_name(person: Draft) -> bool:
    """Whether a post is one word with a capital, and all that stands beside a name in its cell."""
    name = person.fields.get("name")
    beside = name is not None and person.fields["role"].mark == name.mark
    word = person.text("role")
    return beside and "organization" not in person.fields and " " not in word and word[0].isupper()


def settle_posts_in_titles(sessions: Sequence[Draft]) -> None:
    """Call sessions by what presents itself, where all that is called a title is a post.

    So are those that another column names, where most are: `Session,Name,Role,Title`.
    """
    titled = [one for one in sessions if one.text("title")]
    timed = any(not one.fields.keys().isdisjoint(("start", "time")) for one in titled)
    if timed and _are_posts_beside_topics(titled, sessions):
        _call_by(sessions, "track")
        return
    likely = any(is_post(one.text("title")) for one in titled[:_LOOKED_AT])
    if len(titled) < _SEVERAL or not (timed and likely):
        return
    posts = sum(is_post(one.text("title")) for one in titled)
    session = next((field for field in titled[0].fields if field.startswith(_SESSION)), "")
    least = 4 if _say_roles(titled) else 2
    if session and all(one.text(session) for one in titled) and least * posts > len(titled):
        _call_by(sessions, session)
    elif posts == len(titled):
        names = (name for name in (*titled[0].extra, *titled[0].fields) if _column(name) in _CALLED)
        _call_by(titled, next(names, ""))


def _are_posts_beside_topics(titled: Sequence[Draft], sessions: Sequence[Draft]) -> bool:
    """Whether what has speakers has titles, all has topics, and many of the titles hold posts."""
    some = _SEVERAL <= len(titled) < len(sessions) and all(map(_has_topic, sessions))
    posts = sum(holds_post(one.text("title")) for one in titled) if some else 0
    return some and _FEW * posts >= len(titled)


def _has_topic(session: Draft) -> bool:
    """Whether a session has a topic, and is titled only if somebody speaks in it."""
    put = session.fields.get("track")
    told = compared(session.places.span(put.key).text.strip(" \"'")) if put is not None else ""
    titled = not session.text("title") or any(map(is_of_names, session.fields))
    return told == "topic" and titled


def _say_roles(rows: Sequence[Draft]) -> bool:
    """Whether rows are of somebody each who leads or speaks: no talk has a moderator alone."""
    column = next((field for field in rows[0].fields if field.startswith(_ROLE)), "")
    texts = [one.text(column).strip() for one in rows] if column else []
    roles = [role_of(text) for text in texts if text]
    told = len(roles) - roles.count("")  # one may be misspelt
    return len({*roles} - {""}) > 1 and told >= _SEVERAL * roles.count("") + 1


def _call_by(sessions: Iterable[Draft], name: str) -> None:
    """Call sessions by what a column says, and take their titles for posts."""
    for session in sessions if name else ():
        called = session.extra.pop(name, None) or session.fields.get(name)
        if called is not None:
            if "title" in session.fields:
                session.fields[_POST] = session.fields["title"]
            session.fields["title"] = called
            if name.startswith(_SESSION) or name == "track":
                del session.fields[name]


def _column(name: str) -> str:
    """How a column of which a field is the name compares, also one that waits for its person."""
    return compared(name.rpartition("/")[2])
