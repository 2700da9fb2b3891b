"""Where people of a calendar work, as it says of others: `(Boat Lab, Harbour)` is no post."""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft


def settle_posts(book: Book) -> None:
    """What is the organization of others is nobody's post, and stands before where he works."""
    people = [who for session in book.sessions for _, who, _ in session.people]
    bodies = {who.text("organization") for who in people if "role" not in who.fields} - {""}
    for who in people:
        if who.text("role") in bodies and who.text("organization"):
            _join(who)


def _join(who: Draft) -> None:
    role, organization = who.fields.pop("role"), who.text("organization")
    who.fields["organization"] = role.holding(f"{role.value}, {organization}")
