"""Types of sessions that others have, as ours where a word means the same."""

import pytest

from confsched.formats.types import known_type


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Demos", "poster"),
        ("Poster Sessions", "poster"),
        ("Socials", "social"),
        ("Receptions", "social"),
        ("Plenary Lectures", "keynote"),
        ("Discussion", "meeting"),
        ("Panel discussion", "panel"),
        ("Boats", ""),
    ],
)
def test_a_type_can_be_named_for_several(name: str, kind: str) -> None:
    assert known_type(name) == kind
