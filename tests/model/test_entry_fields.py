"""What entries are made of: only what was written, in the types of its fields. All is made up."""

from typing import Any

import pytest

from confsched.model.entries import Day, RuleSettings, Session, Waiver
from confsched.model.fields import Fields, about
from confsched.model.texts import BadText
from confsched.model.values import BadParts, Slip, UnknownField, reader_of


class Stand(Fields):
    name: str | None = about("What it is called.", "Books", must=True)
    with_: str | None = about("Who shares it.", "Maps")
    things: tuple[str, ...] = about("What lies on it.", "[a, b]", default=("cloth",))


def routes(slips: list[Slip]) -> list[tuple[tuple[int | str, ...], str]]:
    return [(slip.route, slip.error.message) for slip in slips]


def test_what_was_not_written_is_the_default() -> None:
    stand, slips = Stand.of({"name": "Books", "with": "Maps"})

    assert slips == []
    assert (stand.name, stand.with_, stand.things) == ("Books", "Maps", ("cloth",))
    assert Stand().with_ is None


def test_nothing_can_be_changed_afterwards() -> None:
    with pytest.raises(AttributeError, match="name"):
        Stand().name = "Books"


def test_a_field_is_known_by_the_name_that_is_written() -> None:
    assert [*Stand.fields] == ["name", "with", "things"]
    assert [*Waiver.fields] == ["extra", "rule", "with", "reason", "until"]
    assert Stand.fields["name"].must


def test_what_is_wrong_is_left_out_in_the_order_of_the_fields_and_unknown_ones_last() -> None:
    stand, slips = Stand.of({"nmae": "x", "things": ["a", None, {}, "b"], "name": []})
    wanted = "a text is wanted here, not"

    assert (stand.name, stand.things) == (None, ("a", "b"))
    assert routes(slips) == [
        (("name",), f"{wanted} a list"),
        (("things", 1), f"{wanted} nothing"),
        (("things", 2), f"{wanted} a mapping"),
        (("nmae",), "there is no such field"),
    ]
    assert isinstance(slips[-1].error, UnknownField)


def test_an_open_kind_takes_fields_that_nobody_knows() -> None:
    assert RuleSettings.of({"C101": {"a": "b"}})[1] == []


def test_a_wrong_day_keeps_its_place_and_a_wrong_waiver_does_not() -> None:
    days = reader_of(tuple[Day, ...])
    waivers = reader_of(tuple[Waiver, ...])
    with pytest.raises(BadParts) as of_days:
        days(["x", {"title": "Two"}])
    with pytest.raises(BadParts) as of_waivers:
        waivers(["x", {"rule": "C101"}])

    assert [vars(day) for day in of_days.value.rest] == [{}, {"title": "Two"}]
    assert [vars(one) for one in of_waivers.value.rest] == [{"rule": "C101"}]


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        (str, "a", "a"),
        (str | None, None, None),
        (tuple[str, ...], ["a", "b"], ("a", "b")),
        (dict[str, str], {"a": "b"}, {"a": "b"}),
        (dict[str, Any], {"a": ["b"]}, {"a": ["b"]}),
    ],
)
def test_a_value_is_read_by_its_type(kind: object, value: object, read: object) -> None:
    assert reader_of(kind)(value) == read


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        (str, None, "a text is wanted here, not nothing"),
        (tuple[str, ...], "a", "a list is wanted here, not the text 'a'"),
        (dict[str, str], ["a"], "a mapping is wanted here, not a list"),
        (Session, "a", "a mapping is wanted here, not the text 'a'"),
    ],
)
def test_a_value_of_another_type_is_refused(kind: object, value: object, message: str) -> None:
    with pytest.raises(BadText, match=message):
        reader_of(kind)(value)
