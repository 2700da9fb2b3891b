"""The disk, and nothing else touches it: which files are a conference, reading and writing them.

A whole folder is a matter of `files.folder`, which needs more of the system than all others do.
"""

from confsched.files.disk import (
    STDIN,
    File,
    Stamp,
    base_name,
    folder_of,
    in_folder,
    in_sight,
    is_there,
    path_of,
    same,
    seen_from,
    stamp,
)
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
    naming,
)
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
    "Group",
    "Rewriting",
    "Stamp",
    "base_name",
    "beside",
    "calendars",
    "conference_of",
    "create",
    "find",
    "folder_of",
    "held",
    "holder",
    "in_folder",
    "in_sight",
    "is_conference",
    "is_folder",
    "is_free",
    "is_there",
    "is_within",
    "names_in",
    "naming",
    "path_of",
    "rewrite",
    "same",
    "seen_from",
    "stamp",
    "write",
    "write_folder",
]
