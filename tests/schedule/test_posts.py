"""What somebody is, and where, said once."""

import pytest

from confsched.schedule.entities import Speaker


@pytest.mark.parametrize(
    ("role", "organization", "post"),
    [
        ("Pilot", "Sample Harbour", ("Pilot", "Sample Harbour")),
        ("Pilot, Sample Harbour", "Sample Harbour", ("Pilot, Sample Harbour",)),
        ("Head of Unit", "IT", ("Head of Unit", "IT")),
        ("Pilot", None, ("Pilot",)),
        (None, "Sample Harbour", ("Sample Harbour",)),
        (None, None, ()),
    ],
)
def test_a_place_that_the_post_ends_with_is_not_said_twice(
    role: str | None, organization: str | None, post: tuple[str, ...]
) -> None:
    assert Speaker("jo", "Jo Sample", role=role, organization=organization).post == post
