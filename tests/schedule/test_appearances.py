"""Somebody who is named twice in a session. All is made up."""

from support import schedule_of

from confsched.schedule.appearances import each_once

TEXT = b"""\
speakers: {jo: {name: Jo Sample}, al: {name: Al Sample}}
sessions:
  talk:
    title: Talk
    time: 10:00-11:00
    moderator: jo
    speakers: [al, {who: jo, remote: true}, al]
"""


def test_everybody_is_there_once_and_from_afar_if_any_place_says_so() -> None:
    [session] = schedule_of({"made.yaml": TEXT}).sessions
    found = [(part.speaker.id, part.role, part.remote) for part in each_once(session)]

    assert found == [("al", "speaker", False), ("jo", "speaker", True)]
