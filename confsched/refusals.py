"""Files that hold no conference, and choices that are not for them: what is said of both."""

from collections.abc import Sequence as AnySequence
from pathlib import PurePath

from confsched import files, pages
from confsched.errors import ConfschedError
from confsched.opening import Opened, Reading
from confsched.ours import (
    is_in_others_words,
    is_ours,
    is_something,
)
from confsched.reading import Document

_NO_SECTION = "a conference has a section 'conference'; make one with: confsched init"
_LISTS = ("records", "lists", "code4lib", "hoverboard")  # formats


def refuse_others(documents: list[Document], how: Reading, *, alone: bool) -> None:
    """Raise ConfschedError for what is in no format that is read, where nothing is ours.

    So does what is ours, if it is alone and another format was asked for.
    """
    some = [document for document in documents if is_something(document)]
    texts = (one for one in documents if not one.source.is_table)  # ours are no workbooks
    ours = any(is_ours(one) and not is_in_others_words(one) for one in texts)
    if not some and documents and all(one.source.separator and one.whole for one in documents):
        source = documents[0].source
        lacks = "has no row below its head" if source.text.strip() else "is empty"
        raise ConfschedError(f"{source.name!r} {lacks}", "add a row for each session")
    if alone and documents and not (ours or how.format) and all(map(pages.is_prose, documents)):
        raise pages.no_programme(documents[0].source.name)
    if some and (not ours or (how.format and alone)):
        from confsched.formats import refused  # noqa: PLC0415 -- for a mistake only

        raise refused(some[0], how.format)


def check_told(foreign: list[Opened], how: Reading) -> None:
    """Raise ConfschedError for what is said of columns or days that there are none of."""
    if how.map:
        from confsched.formats import check_map  # noqa: PLC0415 -- for files of others only

        check_map([one.document for one in foreign], how.map)
    if how.days and not any(map(_may_lack_dates, foreign)):
        kind = foreign[0].kind.title if foreign and foreign[0].kind else ""
        what = f"--date is not for {kind}" if kind else "files of ours say the days themselves"
        hint = (
            "--date and --day are for lists and for programmes written for people; leave them out"
        )
        raise ConfschedError(what, hint)


def _may_lack_dates(one: Opened) -> bool:
    """Whether somebody may say the dates of a file: of a page, or a list of sessions."""
    is_list = one.kind is not None and one.kind.name in _LISTS
    return is_list or one.document.programme is not None


def none_in(
    names: AnySequence[str], what: str = "conference", hint: str = _NO_SECTION
) -> ConfschedError:
    """What is said where no conference, or no programme of others, was found under some names."""
    from confsched.formats.columns.section_names import (  # noqa: PLC0415 -- for refusals only
        of_data,
        of_timetable,
    )

    found = [file for group in files.find(names) for file in group.files]
    empty = next((f": {file.name!r} is empty" for file in found if not file.read().strip()), "")
    called = (file.name for file in found)
    likely = [
        one for one in called if of_data(PurePath(one).stem) == "sessions" or of_timetable(one)
    ]
    if likely and not empty:
        hint = f"name {likely[0]!r} by itself to be told why it is none"
    return ConfschedError(f"there is no {what} in {' '.join(names)!r}{empty}", hint)
