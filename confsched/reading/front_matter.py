"""Data at the beginning of a text, as sites made by Jekyll, Hugo and the like keep their pages.

They stand between two lines of `---`, which is YAML, or of `+++`, which is TOML. What follows is
the text of the page: the value of the key `content`, which stands where the data ends. Notes link
what they name, `[[Great Hall]]`: that is its name. Pelican and Nikola have it in lines without such
marks, `Title: Boats` or `.. title: Boats`, until one is empty.
"""

from confsched.patterns import pattern
from confsched.reading.toml_text import read_toml
from confsched.reading.tree import Document, Mapping, Places, Sequence, pack
from confsched.reading.yaml_text import read_yaml
from confsched.source import Source

CONTENT = "content"
_FRONT = pattern(
    r"(?s)\s*(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<data>.*?)\n(?P=mark)[ \t]*(?:\r?\n|\Z)"
)
_HEAD = pattern(
    r"\s*(?:<!--\s*)?(?P<lines>(?:(?:\.\. )?[A-Za-z][\w-]*:(?:[ \t].*)?\r?\n)+)\s*?(?:\n|-->|\Z)"
)
_LINE = pattern(r"(?m)^(?:\.\. )?(?P<key>[A-Za-z][\w-]*):[ \t]+(?P<value>\S.*?)[ \t]*\r?$")
_LINK = pattern(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")


def has_front_matter(source: Source) -> bool:
    """Whether a text begins with data."""
    return source.opening.lstrip().startswith(("---\n", "---\r", "+++\n", "+++\r"))


def yaml_part(source: Source) -> Source | None:
    """The data of a page with its places, where that is YAML."""
    match = _FRONT.match(source.text)
    if match is None or match["mark"] != "---":
        return None
    return Source(source.name, source.text[: match.end("data")])


def read_front_matter(source: Source) -> Document:
    """The data of a page, with its text; places are those of the whole page."""
    match = _FRONT.match(source.text)
    if match is None:
        return Document(source, (), (), whole=False)
    if data := yaml_part(source):
        document = read_yaml(data)
    else:  # a comment takes the place of what TOML does not know
        head = source.text[: match.end("data")].replace("+++", "###", 1)
        document = read_toml(Source(source.name, head))
    text = source.text[match.end() :].strip()
    roots = document.roots[:1]
    root = roots[0] if roots else None
    if isinstance(root, Mapping):
        root.places.source = source  # all of it, as its owner has it
        _without_links(root)
    if isinstance(root, Mapping) and text and CONTENT not in root:
        marks = [*root.all_marks(), root.packed, root.packed]
        root[CONTENT] = text
        root.settle(marks, root.packed)
    return document._replace(source=source, roots=roots)


def read_lines(source: Source) -> Document | None:
    """The data of a page in lines, one of which is its title, with its text; None without them."""
    head = _HEAD.match(source.text)
    lines = _LINE.finditer(source.text, *head.span("lines")) if head is not None else ()
    found = {one["key"]: one for one in lines}
    if head is None or len(found) < 2 or all(key.lower() != "title" for key in found):
        return None
    root = Mapping(Places(source))
    root.update((key, one["value"]) for key, one in found.items())
    marks = [pack(*one.span(name)) for one in found.values() for name in ("key", "value")]
    if (text := source.text[head.end() :].strip()) and CONTENT not in root:
        root[CONTENT] = text
        marks += [pack(head.end(), len(source.text))] * 2
    root.settle(marks, pack(*head.span("lines")))
    return Document(source, (root,), ())


def _without_links(root: Mapping) -> None:
    """Call what is linked, alone or in a list, by its name."""
    for key, value in root.items():
        if isinstance(value, str):
            root[key] = _named(value)
        elif isinstance(value, Sequence):
            value[:] = [_named(one) if isinstance(one, str) else one for one in value]


def _named(text: str) -> str:
    link = _LINK.fullmatch(text) if text[:2] == "[[" else None
    return link[1] if link else text
