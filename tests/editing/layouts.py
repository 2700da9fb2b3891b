"""Values written out as people write them: in blocks and brackets, with comments and quotes."""

import json
from itertools import count
from typing import TypeAlias

from hypothesis import strategies as st

from confsched.editing.scalars import Where, key, scalar

Written: TypeAlias = "str | list[Written] | dict[str, Written] | None"

TEXT = st.one_of(
    st.sampled_from(
        ["10:30 AM - 11:45 AM ET", "Hall A", "1", "null", "", "no", "it's", 'a "b"', "A: B", "# c"]
    ),
    st.text(st.sampled_from("ab é:#-,[]{}'\"&*!|>\n\\ 😀\u2028"), max_size=6),
)
NAME = st.one_of(
    st.sampled_from(["room", "time", "speakers", "allow", "x-y", "a b", "<<"]),
    st.text(st.sampled_from("ab:#é "), min_size=1, max_size=3),
)
LEAF: st.SearchStrategy[Written] = st.one_of(TEXT, TEXT, st.none())
VALUE: st.SearchStrategy[Written] = st.recursive(
    LEAF,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAME, inner, max_size=3)),
    max_leaves=8,
)
ROOT: st.SearchStrategy[dict[str, Written]] = st.dictionaries(NAME, VALUE, min_size=1, max_size=4)


@st.composite
def yaml_texts(draw: st.DrawFn, root: dict[str, Written]) -> str:
    """One way to write a mapping in YAML."""
    writer = _Writer(draw)
    documents = ["# first\n---\nother: 1\n---\n"] if draw(st.integers(0, 4)) == 0 else []
    text = "".join([*documents, *(f"{line}\n" for line in writer.block(root, "", at_root=True))])
    if draw(st.integers(0, 3)) == 0 and not writer.ends_in_text:
        text = text.removesuffix("\n")
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def json_texts(root: Written) -> st.SearchStrategy[str]:
    """One way to write a value in JSON."""
    return st.builds(
        lambda indent, plain, end: json.dumps(root, indent=indent, ensure_ascii=plain) + end,
        st.sampled_from([None, 2, "\t"]),
        st.booleans(),
        st.sampled_from(["", "\n"]),
    )


class _Writer:
    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.numbers = count(1)
        self.ends_in_text = False

    def chance(self, one_in: int) -> bool:
        return self.draw(st.integers(1, one_in)) == one_in

    def comment(self) -> str:
        """A comment behind something; each has a number of its own."""
        gap = " " * self.draw(st.integers(1, 3))
        return f"{gap}# note {next(self.numbers)}: [it's] {{a" if self.chance(3) else ""

    def block(self, value: Written, indent: str, *, at_root: bool = False) -> list[str]:
        """The lines of a filled mapping or list."""
        lines: list[str] = []
        parts = value.items() if isinstance(value, dict) else ((None, item) for item in value or ())
        for name, item in parts:
            if self.chance(4) and (lines or at_root):
                lines += self.draw(
                    st.sampled_from([[""], [f"{indent}# line {next(self.numbers)}"]])
                )
            lines += self.part(name, item, indent)
        return lines

    def part(self, name: str | None, value: Written, indent: str) -> list[str]:
        self.ends_in_text = False
        lead = f"{indent}-" if name is None else f"{indent}{self.quoted(name)}:"
        if not value and not isinstance(value, str):
            return [f"{lead}{self.nothing(value)}{self.comment()}"]
        if isinstance(value, str):
            return self.text(lead, value, indent)
        if self.chance(3):
            inside = self.brackets(value, indent + "  ")
            return [f"{lead} {inside}{self.comment()}"]
        if name is None and self.chance(2):
            first, *rest = self.block(value, indent + "  ")
            return [f"{lead} {first.lstrip(' ')}", *rest]
        deeper = self.draw(st.sampled_from(["  ", "    "]))
        if isinstance(value, list) and name is not None and self.chance(2):
            deeper = ""
        return [f"{lead}{self.comment()}", *self.block(value, indent + deeper)]

    def nothing(self, value: Written) -> str:
        if value is None:
            return self.draw(st.sampled_from(["", " ~", " null"]))
        return self.draw(st.sampled_from([" {}", " { }"] if value == {} else [" []", " [ ]"]))

    def text(self, lead: str, value: str, indent: str) -> list[str]:
        body = value.removesuffix("\n")
        plain = "\u2028" not in value and not value.startswith((" ", "\n")) and body.strip()
        if plain and not body.endswith("\n") and "\n " not in body and self.chance(4):
            self.ends_in_text = True
            chomp = "" if value.endswith("\n") else "-"
            gap = self.draw(st.sampled_from([[], [""]]))
            lines = [f"{indent}   {line}" if line else "" for line in body.split("\n")]
            return [f"{lead} |{chomp}{self.comment()}", *lines, *gap]
        like = self.draw(st.sampled_from(["", "'", '"']))
        return [f"{lead} {scalar(value, like, Where.BLOCK)}{self.comment()}"]

    def quoted(self, name: str) -> str:
        return scalar(name, '"', Where.BLOCK) if self.chance(5) else key(name, Where.BLOCK)

    def brackets(self, value: Written, indent: str) -> str:
        if not value and not isinstance(value, str):
            return self.draw(st.sampled_from(["~", "null"])) if value is None else str(value)
        if isinstance(value, str):
            return scalar(value, self.draw(st.sampled_from(["", "'", '"'])))
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        parts = value.items() if isinstance(value, dict) else ((None, item) for item in value)
        items = [self.bracketed(name, item, indent) for name, item in parts]
        trailing = self.draw(st.sampled_from(["", ","]))
        if not self.chance(3):
            space = self.draw(st.sampled_from(["", " "]))
            return f"{opening}{space}{', '.join(items)}{trailing}{space}{closing}"
        commas = [","] * (len(items) - 1) + [trailing]
        lines = [
            f"{indent}{item}{comma}{self.comment()}\n"
            for item, comma in zip(items, commas, strict=True)
        ]
        return f"{opening}{self.comment()}\n{''.join(lines)}{indent}{closing}"

    def bracketed(self, name: str | None, value: Written, indent: str) -> str:
        deeper = indent + "  "
        if name is None:
            return self.brackets(value, deeper)
        if value is None and self.chance(2):
            return f"{key(name)}: "
        return f"{key(name)}: {self.brackets(value, deeper)}"
