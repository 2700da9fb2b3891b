"""A post of one word before a name that stands without it elsewhere: `Mayor Ada Sample`."""

from collections.abc import Sequence

from confsched.formats.drafts import Draft
from confsched.formats.likely import holds_post
from confsched.text.person_names import folded


def settle_posts_before(everybody: Sequence[Draft]) -> None:
    """Call those by their names whom other rows call so, and take the word before for a post."""
    posted = [who for who in everybody if _begins_with_post(who.text("name"))]
    names = {folded(who.text("name")) for who in everybody} if posted else set()
    for who in posted:
        post, _, name = who.text("name").partition(" ")
        if folded(name) in names:
            put = who.fields["name"]
            who.fields["name"] = put.holding(name)
            who.put("role", post, put.key, put.mark)


def _begins_with_post(text: str) -> bool:
    post, _, name = text.partition(" ")
    return " " in name and post[:1].isupper() and holds_post(post)
