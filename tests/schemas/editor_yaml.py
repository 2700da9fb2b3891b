"""YAML as an editor's parser reads it: by the core schema of YAML 1.2, and as JSON."""

import re
from typing import Any

import yaml


class _Core(yaml.SafeLoader):
    """Numbers, booleans and nothing by YAML 1.2.2 §10.3.2; no dates, no `yes`, no base 60."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 -- PyYAML's


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("merge", r"<<", "<"),
):
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


def by_core_schema(text: str | bytes) -> list[Any]:
    """The documents of a file by YAML 1.2."""
    loaded = yaml.load_all(text, _Core)
    return [_as_json(document) for document in loaded]


def by_old_rules(text: str | bytes) -> list[Any]:
    """The documents of a file by YAML 1.1, where `off` is false and 10:30 is 630."""
    return [_as_json(document) for document in yaml.safe_load_all(text)]


def _as_json(value: Any) -> Any:  # noqa: ANN401 -- whatever is written
    if isinstance(value, dict):
        return {_key(key): _as_json(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_as_json(part) for part in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _key(key: object) -> str:
    return str(key).lower() if isinstance(key, bool) else str(key)
