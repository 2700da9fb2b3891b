"""What only the crew may know is in no export."""

import re

import pytest
from programmes import schedule_of, told_in

from confsched.exporters import FORMATS, exporter
from confsched.exporters.options import Options

_CREW_ONLY = """
conference:
  id: private
  title: Private
  timezone: ET
  days: 2021-05-19
  contact: SECRET-contact
  extra: {note: SECRET-extra-conference}
rooms:
  hall: {name: Hall, link: https://SECRET-room-link.example, extra: {note: SECRET-extra-room}}
speakers:
  jo:
    name: Jo Sample
    email: SECRET-email@private.example
    phone: SECRET-phone
    notes: SECRET-speaker-notes
    attributes: {region: SECRET-attribute}
    timezone: Pacific/Chatham
    unavailable: [day 1 03:33-04:44]
    arrives: day 1 05:55
    leaves: day 1 22:22
    confirmed: false
    team: true
    extra: {note: SECRET-extra-speaker}
sessions:
  talk:
    title: A talk
    time: 10:00-11:00
    room: hall
    speakers: [jo]
    link: https://SECRET-session-link.example
    notes: SECRET-session-notes
    source: SECRET-source
    allow: {rule: odd-hour, reason: SECRET-reason}
    extra: {note: SECRET-extra-session}
"""
_TOLD = re.compile(r"SECRET[\w-]*|Chatham|03:33|04:44|05:55|22:22|confirmed\"|team")


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_that_is_for_the_crew_is_exported(form: str) -> None:
    made = told_in(exporter(form).export(schedule_of(_CREW_ONLY), Options()))
    without_status = made.replace('"status": "confirmed"', "")

    assert "Jo Sample" in made
    assert _TOLD.findall(without_status) == []
