"""Files of one folder that say in another language what others do, by their names."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable
from pathlib import PurePath

from confsched.formats.columns.section_names import LANGUAGE, entry_path, is_of_language
from confsched.reading.syntax import PAGES


def translations(names: Iterable[str]) -> frozenset[str]:
    """Those that say in another language what one beside them says: `boats.de.md`, `de/boats.md`.

    The one without a language in its name stays, else the one in English, else the first.
    """
    pages = _again(names := [*names], by_ending)
    rest = [name for name in names if name not in pages]
    above = {one.parent for name in rest for one in PurePath(name).parents if one.name == "en"}
    return pages | _again(rest, lambda path: _by_folder(path, above))


def _again(
    names: Iterable[str], split: Callable[[PurePath], tuple[PurePath, str]]
) -> frozenset[str]:
    """All but the first of the files that are the same but for the language in their names."""
    files: defaultdict[PurePath, dict[str, str]] = defaultdict(dict)
    for name in sorted(names):
        path, language = split(entry_path(name))
        files[path][language] = name
    return frozenset(
        name
        for found in files.values()
        for name in found.values()
        if name != found.get("", found.get("en", next(iter(found.values()))))
    )


def by_ending(path: PurePath) -> tuple[PurePath, str]:
    """The path of a page without the language in its name, and that; others as they are."""
    stem, _, language = path.stem.rpartition(".")
    if not path.name.lower().endswith(PAGES):
        return path, ""
    found = stem and LANGUAGE.fullmatch(language)
    return (path.with_name(stem), language) if found else (path.with_suffix(""), "")


def _by_folder(path: PurePath, above: Container[PurePath]) -> tuple[PurePath, str]:
    """A path without the folder of a language: among data or content, or where English has one."""
    for folder in path.parents:
        if is_of_language(folder, above):
            return folder.parent / path.relative_to(folder), folder.name
    return path, ""
