"""A post of one word before a name that stands without it elsewhere: `Mayor Ada Sample`.

One that is no form of address is a post everywhere: `CEO Ada Sample`, `Deputy Mayor Ada Sample`.
"""

from collections.abc import Sequence

from confsched.formats.drafts import Draft
from confsched.formats.likely import holds_post
from confsched.reading.programme_text.words.honorifics import is_before_a_name
from confsched.text.person_names import folded


def settle_posts_before(everybody: Sequence[Draft]) -> None:
    """Call those by their names whom other rows call so, and take the word before for a post."""
    posted = [who for who in everybody if _begins_with_post(who.text("name"))]
    names = {folded(who.text("name")) for who in everybody} if posted else set()
    for who in posted:
        post, name = _apart(who.text("name"))
        if folded(name) in names or (_is_whole(name) and _says_more(who, post)):
            put = who.fields["name"]
            who.fields["name"] = put.holding(name)
            who.put("role", post, put.key, put.mark)


def _is_whole(name: str) -> bool:
    """Whether it may be all of a name: no `da Câmara, Dr. Ada Sample`, nor `(Engr.) Ada Sample`."""
    return " " in name and name[0].isupper() and "," not in name


def _says_more(who: Draft, post: str) -> bool:
    """Whether a word is a post and no form of address, where no other post is told."""
    told = who.text("role")
    return told in ("", post) and not is_before_a_name(post.lower())


def _apart(text: str) -> tuple[str, str]:
    """A post, of two words where each of them is one, and the name behind it."""
    post, _, name = text.partition(" ")
    other, _, rest = name.partition(" ")
    return (f"{post} {other}", rest) if " " in rest and holds_post(other) else (post, name)


def _begins_with_post(text: str) -> bool:
    post, _, name = text.partition(" ")
    return " " in name and post[:1].isupper() and holds_post(post)
