"""Everything that can be wrong with a calendar feed: an explicit list of rules, family I.

They are about an .ics file as subscribers get it, whoever wrote it, and are not loaded for a
conference. "Some reader loses or shifts events, or drops the feed" is an error; that it misbehaves
is a warning; less comfort is an info.
"""

from collections.abc import Iterable

from confsched.feedcheck.feed import Feed
from confsched.findings import Finding
from confsched.rules import in_file_order, run_all
from confsched.rules.catalogue import Rule, Weighed
from confsched.rules.feeds import against, calendar, content, identity, octets, syntax, times, zones

FEED_RULES: tuple[Rule, ...] = (
    syntax.not_a_calendar,
    syntax.broken_nesting,
    syntax.bad_line,
    octets.line_end,
    octets.split_character,
    octets.long_line,
    octets.wrong_encoding,
    octets.byte_order_mark,
    octets.control_character,
    syntax.several_calendars,
    calendar.no_header,
    calendar.method,
    calendar.calendar_uid,
    calendar.late_property,
    calendar.no_name,
    calendar.untyped_refresh,
    identity.no_uid,
    identity.same_uid,
    identity.no_stamp,
    identity.given_twice,
    times.no_start,
    times.unreadable_value,
    times.floating_time,
    times.no_end,
    times.backwards,
    times.uncertain_time,
    zones.undefined_zone,
    zones.unknown_zone,
    zones.zone_abbreviation,
    zones.wrong_zone,
    zones.zone_by_dates,
    zones.zone_comment,
    zones.broken_zone,
    zones.zone_onset,
    content.no_title,
    content.no_place,
    content.invitation,
    content.html,
    content.alarm,
    content.category_comma,
    against.sequence_fell,
    against.silent_change,
    against.vanished,
    against.new_uid,
)


def check_feed(feed: Feed, in_force: Iterable[Weighed]) -> tuple[Finding, ...]:
    """What is wrong with a feed, in the order of the file; of what is no calendar just that."""
    chosen = [one for one in in_force if feed.calendars or one.rule is syntax.not_a_calendar]
    return tuple(sorted(run_all(chosen, feed), key=in_file_order))
