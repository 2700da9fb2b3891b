"""What is told of the people of all sessions, once everybody is known: parts, posts, bodies."""

from confsched.formats.book import Book
from confsched.formats.drafts import everybody
from confsched.formats.records.fields.roles import settle_roles
from confsched.formats.records.people.misspelt_roles import note_misspelt_roles
from confsched.formats.records.people.posts import settle_employers
from confsched.formats.records.people.posts_before import settle_posts_before
from confsched.formats.records.people.shared_bodies import settle_shared_bodies


def settle_told_of_people(book: Book) -> None:
    """Settle what somebody does in sessions, and what and from where they are."""
    note_misspelt_roles(book)
    settle_roles(book.sessions)
    people = everybody(book.sessions)
    settle_employers(people)
    settle_shared_bodies(book.sessions, people)
    settle_posts_before(people)
