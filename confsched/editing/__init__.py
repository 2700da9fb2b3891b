"""Changes to the text of a file as edits: all that they do not touch stays byte for byte."""

from confsched.editing.applying import apply, patch
from confsched.editing.cells import without_row
from confsched.editing.errors import EditError, refuse_foreign
from confsched.editing.fields import (
    append,
    remove_entry,
    remove_field,
    remove_item,
    remove_repeated,
    set_field,
    set_fields,
)
from confsched.editing.scalars import Plain, Where, scalar

__all__ = [
    "EditError",
    "Plain",
    "Where",
    "append",
    "apply",
    "patch",
    "refuse_foreign",
    "remove_entry",
    "remove_field",
    "remove_item",
    "remove_repeated",
    "scalar",
    "set_field",
    "set_fields",
    "without_row",
]
