"""What a further line says of somebody whose post stands in the line above."""

from confsched.reading.programme_text.grammar.drafts import Guest
from confsched.reading.programme_text.recognisers.posts import Post, holds_organization, post_of
from confsched.reading.programme_text.recognisers.readings import Reading


def with_more(guest: Guest, reading: Reading) -> Guest:
    """Somebody of whom another line says one more thing."""
    post = post_of(reading.line.text)
    if post.organization and not (
        guest.role or post.role or holds_organization(guest.organization)
    ):
        return guest._replace(role=guest.organization, organization=post.organization)
    if guest.organization and post.organization:
        if guest.role and not post.role and _is_part(guest.organization, post.organization):
            role = f"{guest.role}, {guest.organization}"
            return guest._replace(role=role, organization=post.organization)
        post = Post(reading.line.text.strip())
    role = ", ".join(filter(None, (guest.role.rstrip(", "), post.role)))
    return guest._replace(role=role, organization=guest.organization or post.organization)


def _is_part(said: str, body: str) -> bool:
    """Whether what stood behind a post is a part of the organization that the next line names."""
    return holds_organization(body) and not holds_organization(said)
