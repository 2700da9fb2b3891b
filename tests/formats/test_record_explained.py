"""Ids of types, tags and levels that a list beside the sessions explains. All made up."""

from typing import Any

import pytest
from translating import translated

LIST = [{"id": "f1", "name": "Walk"}, {"id": "f2", "name": "Keynote"}]


def boats(content: dict[str, object], **more: object) -> Any:  # noqa: ANN401 -- to be looked into
    times = {"start": "2030-05-14T10:00", "end": "2030-05-14T11:00", "speakers": ["Jo Sample"]}
    listed = [{"title": "Boats", **times, **more}, {"title": "Nets", **times}]
    found = translated({"plan.json": {**content, "sessions": listed}})["sessions"]["boats"]
    return {
        name: value for name, value in found.items() if name not in ("title", "speakers", *times)
    }


@pytest.mark.parametrize(
    ("called", "key"),
    [("types", "typeId"), ("formats", "format"), ("session_types", "session_type_id")],
)
def test_a_type_is_called_as_its_list_says(called: str, key: str) -> None:
    assert boats({called: LIST}, **{key: "f2"}) == {"type": "keynote"}
    assert boats({"event": {"name": "Camp", called: LIST}}, **{key: "f2"}) == {"type": "keynote"}


def test_tags_and_what_is_kept_are_called_as_their_lists_say() -> None:
    assert boats({"tags": LIST}, tagIds=["f2", "f1"]) == {"tags": ["Keynote", "Walk"]}
    assert boats({"levels": LIST}, levelId="f1") == {"extra": {"level": "Walk"}}
    assert boats({"levels": LIST}, levelIds=["f1", "f2"]) == {
        "extra": {"levels": ["Walk", "Keynote"]}
    }


def test_an_id_that_its_list_does_not_have_is_kept() -> None:
    assert boats({"levels": LIST}, levelId="f3") == {"extra": {"levelId": "f3"}}
    assert boats({"levels": [*LIST, {"id": "f3"}]}, levelId="f1") == {"extra": {"levelId": "f1"}}
