"""The XML that Giggity had of its own: lines, as rooms are called in it, with items in them.

Moments are seconds since the beginning of 1970, and no zone is named.
"""

from confsched.formats.drafts import Draft
from confsched.formats.epoch import instant
from confsched.formats.fits import at, has
from confsched.formats.leftovers import links
from confsched.formats.tables import Entry, Extra, Field, Format, Table
from confsched.formats.texts import one_line, plain


def item(draft: Draft) -> None:
    """An item is in the room of its line."""
    draft.pull("room", "name")


_ITEM: Table = {
    "@id": "id",
    "@title": Field("title", one_line),
    "@startTime": Field("start", instant),
    "@endTime": Field("end", instant),
    "itemDescription": Field("abstract", plain),
    "itemLink": Extra("links", links),
}
_LINE: Table = {
    "@id": "id",
    "@title": Field("name", one_line),
    "item": Entry("sessions", _ITEM, item),
}
_SCHEDULE: Table = {
    "@id": "id",
    "@title": Field("title", one_line),
    "@xmlns": None,
    "linkType": None,
    "line": Entry("rooms", _LINE),
}

GIGGITY = Format(
    name="giggity",
    title="the XML of Giggity",
    parts=((at("schedule", has("@title", "line")), {"schedule": _SCHEDULE}),),
)
