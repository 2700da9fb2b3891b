"""Any history of a programme: whoever follows a feed is never told less, or something older."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from site_of import Site

_HEAD = """
# made up
conference:
  {id: fair, title: Fair, timezone: ET, domain: fair.example, days: 2030-05-14 to 2030-05-15}
rooms: {a: A, b: B}
tracks: {red: Red, blue: Blue}
speakers: {jo: Jo Sample, al: Al Sample}
sessions:
  anchor: {title: Anchor, day: 2, time: 20:00-21:00, room: a}
"""
_SESSION = st.builds(
    "{{title: {}, day: {}, time: {}, room: {}, track: {}, speakers: [{}], status: {}}}".format,
    st.sampled_from(["One", "Two"]),
    st.sampled_from([1, 2]),
    st.sampled_from(["10:00-11:00", "12:00-13:00"]),
    st.sampled_from(["a", "b", "all"]),
    st.sampled_from(["red", "blue"]),
    st.sampled_from(["jo", "al", "jo, al"]),
    st.sampled_from(["confirmed", "confirmed", "cancelled"]),
)
_NONE = dict.fromkeys(("opening", "buoys", "gales"))
_PROGRAMMES = st.fixed_dictionaries({name: st.one_of(st.none(), _SESSION) for name in "xyz"})
_ENTRY = re.compile(
    rb"UID:(\S+)\r\nDTSTAMP:(\S+)\r\nLAST-MODIFIED:(\S+)\r\nSEQUENCE:(\d+)\r\n(.*?)END:VEVENT",
    re.DOTALL,
)


class Seen(NamedTuple):
    """An entry as a subscriber has it."""

    stamp: bytes
    modified: bytes
    sequence: int
    told: bytes


def seen(site: Site) -> dict[tuple[str, bytes], Seen]:
    return {
        (path, uid): Seen(stamp, modified, int(sequence), told)
        for path, data in site.bytes().items()
        if path.endswith(".ics")
        for uid, stamp, modified, sequence, told in _ENTRY.findall(data)
    }


@settings(deadline=None, max_examples=60)
@given(st.lists(_PROGRAMMES, min_size=2, max_size=5))
def test_nobody_loses_an_entry_or_is_told_an_older_one(
    history: list[dict[str, str | None]],
) -> None:
    with TemporaryDirectory() as folder:
        site = Site(Path(folder))
        before: dict[tuple[str, bytes], Seen] = {}
        for programme in history:
            site.publish(_NONE | programme, head=_HEAD, force=True)
            now = seen(site)
            for key, old in before.items():
                new = now[key]
                assert new.sequence >= old.sequence
                if new.sequence == old.sequence:
                    assert new == old
                else:
                    assert (new.stamp, new.modified) > (old.stamp, old.modified)
            for (_, uid), entry in now.items():
                # what stays in a feed that a session left is never newer than the session
                assert entry.sequence <= now["all.ics", uid].sequence
            before = now


@settings(deadline=None, max_examples=30)
@given(st.lists(_PROGRAMMES, min_size=1, max_size=4))
def test_publishing_again_changes_nothing(history: list[dict[str, str | None]]) -> None:
    with TemporaryDirectory() as folder:
        site = Site(Path(folder))
        for programme in history:
            site.publish(_NONE | programme, head=_HEAD, force=True)
        before = site.bytes()
        done = site.publish(_NONE | history[-1], head=_HEAD, force=True)

        assert (done.written, done.removed, done.changes) == ((), (), ())
        assert site.bytes() == before
