"""What stands behind names in lists: posts and organizations, whichever of them is first."""

from typing import NamedTuple

from confsched.formats.records.people.between import DASH
from confsched.patterns import pattern

COMMA = pattern(
    r",\s+(?!(?:Ph\.?D|M\.?D|M\.?A|Jr|Sr|Inc|Ltd|LLC|LLP|Esq|MBA|Corp|GmbH|Limited"
    r"|Incorporated)\b)"
)
_OF = pattern(r"(?i)\s(?:of|for|at|to|@|de|des|du|der|die|für|am|an|bei|di|del|della|van|en)\s")
_SHORT = pattern(r"\b[A-Z]{2,4}\b")
_THE = pattern(r"(?i)(?:the|der|die|das|le|la|les|el|il)\s")
_NAME = pattern(r"[^\W\d_][^\d,;:@()]*\s[^\d,;:@()]*[^\W\d_].*")


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
    if not plainly or any(map(posts.holds_post, places)):
        return None
    return Told(name, ", ".join(places), post)


def post_and_place(text: str) -> tuple[str, str]:
    """Tell a post and an organization in brackets apart: `University of Boats, Sample Town` is one.

    Several words that are neither known as a post nor as an organization are taken for the post,
    if something stands behind a comma; what stands alone is an organization unless it is plainly
    a post.
    """
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    *before, organization = COMMA.split(text)
    role = ", ".join(before)
    told = posts.post_of(text)
    if not before:
        return (told.role, told.organization) if is_post(text) else ("", text)
    plainly = posts.holds_organization(role) or posts.is_place(organization) or " " not in role
    return (role, organization) if not (told.role or plainly) else (told.role, told.organization)


def is_post(text: str) -> bool:
    """Whether a text begins or ends with a post: `Head of Boats`, `Sail Engineer – Boats`.

    Papers are called after people (`The Economist`), others after words for some (`Head Start`).
    What is short for a post is nothing else, wherever it stands (`Senior VP Innovation`).
    """
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few lists

    first = _OF.split(DASH.split(text, maxsplit=1)[0], maxsplit=1)[0]
    if any(map(posts.holds_post, _SHORT.findall(first))):
        return not posts.holds_organization(first)
    last = posts.words(first)[-1:]
    plainly = posts.holds_post(first) and not _THE.match(text)  # `Sample & Partner` is none
    return plainly and any(map(posts.holds_post, last))


def says_post(text: str) -> bool:
    """Whether all behind the only comma is in small letters: `Jo Sample, amateur sailor`.

    In a column for several people it may be one of these.
    """
    name, _, post = text.partition(", ")
    return name[:1].isupper() and " " in name and " " in post and post.islower() and "," not in post
