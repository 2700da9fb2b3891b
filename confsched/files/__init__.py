"""The disk, and nothing else touches it: which files are a conference, reading and writing them."""

from confsched.files.disk import (
    STDIN,
    File,
    Stamp,
    base_name,
    folder_of,
    in_folder,
    is_there,
    same,
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
    "is_folder",
    "is_free",
    "is_there",
    "is_within",
    "names_in",
    "rewrite",
    "same",
    "stamp",
    "write",
    "write_folder",
]
