"""The disk, and nothing else touches it: which files are a conference, reading and writing them."""

from confsched.files.disk import STDIN, File, base_name, in_folder, is_there, same
from confsched.files.finding import (
    Group,
    beside,
    calendars,
    conference_of,
    find,
    held,
    holder,
    is_conference,
    is_folder,
)
from confsched.files.folder import Folder, Replaced
from confsched.files.writing import (
    Rewriting,
    create,
    is_free,
    is_within,
    names_in,
    rewrite,
    write,
    write_folder,
)

__all__ = [
    "STDIN",
    "File",
    "Folder",
    "Group",
    "Replaced",
    "Rewriting",
    "base_name",
    "beside",
    "calendars",
    "conference_of",
    "create",
    "find",
    "held",
    "holder",
    "in_folder",
    "is_conference",
    "is_folder",
    "is_free",
    "is_there",
    "is_within",
    "names_in",
    "rewrite",
    "same",
    "write",
    "write_folder",
]
