"""Numbers and UUIDs: the world's only, and always the same."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from programmes import example, schedule_of

from confsched.exporters.identity import Guids, numbers, uid
from confsched.schedule.schedule import Schedule

IDS = st.text("abcXYZ019-_.", min_size=1, max_size=12)
IMPORTED = """
conference: {id: c, title: C, timezone: ET, days: 2021-05-19}
sessions:
  a: {title: A, time: 10:00-11:00, extra: {guid: 0AFE53E2-0B43-4BA7-8F2D-2E6E0C8D1E3B}}
  b: {title: B, time: 11:00-12:00, extra: {guid: 0afe53e2-0b43-4ba7-8f2d-2e6e0c8d1e3b}}
  c: {title: C, time: 12:00-13:00, extra: {guid: none}}
"""


@given(st.lists(IDS, unique=True, max_size=40))
def test_every_id_has_a_number_of_its_own_whatever_the_order(ids: list[str]) -> None:
    found = numbers(ids)

    assert sorted(found) == sorted(ids)
    assert len(set(found.values())) == len(ids)
    assert all(1 <= number < 2**31 for number in found.values())
    assert numbers(reversed(ids)) == found


def test_an_id_that_is_a_number_stays_one_and_others_keep_away_from_it() -> None:
    [taken] = numbers(["opening"]).values()
    found = numbers(["opening", str(taken)[:9], "7", "07", "0"])

    assert found["7"] == 7
    assert found["07"] != 7
    assert found["0"] > 0
    assert len(set(found.values())) == 5


def test_more_entries_do_not_change_a_number() -> None:
    few = numbers(f"session-{number}" for number in range(100))
    many = numbers(f"session-{number}" for number in range(2000))

    assert few.items() <= many.items()


def guids(schedule: Schedule) -> list[str]:
    claimed = Guids(schedule)
    return [claimed.claim("session", one.id, one.origin) for one in schedule.sessions]


def test_a_uuid_follows_from_the_ids_and_nothing_else() -> None:
    schedule = example("mesf2021")
    moved = [replace(one, title="Other", origin=one.origin) for one in schedule.sessions]

    assert guids(schedule) == guids(replace(schedule, title="Other", sessions=tuple(moved)))
    assert set(guids(schedule)).isdisjoint(guids(replace(schedule, id="other")))
    assert len(set(guids(schedule))) == len(schedule.sessions)


def test_an_entry_keeps_the_uuid_that_it_came_with_and_shares_it_with_nobody() -> None:
    first, second, third = guids(schedule_of(IMPORTED))

    assert first == "0afe53e2-0b43-4ba7-8f2d-2e6e0c8d1e3b"
    assert second != first
    assert UUID(third).version == 5


def test_a_text_for_an_entry_ends_in_a_domain_of_the_conference_or_of_nobody() -> None:
    schedule = example("mesf2021")

    assert uid(schedule, "opening") == "opening@mesf2021.peacediplomacy.org"
    assert uid(replace(schedule, domain=None), "opening") == "opening@mesf2021.invalid"
