"""What is settled of a list when all of it has been read."""

from collections.abc import Mapping
from functools import partial

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.epoch import settle_epochs
from confsched.formats.general_types import settle_categories, settle_unknown_types
from confsched.formats.records.cells.statuses import settle_decisions
from confsched.formats.records.fields.bylines import settle_bylines
from confsched.formats.records.fields.gaps import (
    fill_titles,
    name_by_people,
    name_by_words,
    settle_flags,
    settle_plenaries,
    types_beside_titles,
    without_modes,
)
from confsched.formats.records.fields.ids import drop_group_ids, settle_explained
from confsched.formats.records.fields.kinds import (
    KIND,
    settle_kind_titles,
    settle_kinds,
    settle_tag_kinds,
)
from confsched.formats.records.fields.linked import settle_links
from confsched.formats.records.fields.misspelt import note_misspelt
from confsched.formats.records.fields.title_lines import part_title_lines, settle_timed_lines
from confsched.formats.records.fields.told_of_people import settle_told_of_people
from confsched.formats.records.fields.topics import settle_topics
from confsched.formats.records.fields.unnamed import settle_lone_names, settle_unnamed
from confsched.formats.records.fields.values import leave_styles, settle_values
from confsched.formats.records.layout import rows_of_people
from confsched.formats.records.layout.block_heads import leave_headers, settle_block_heads
from confsched.formats.records.layout.contents import settle_contents
from confsched.formats.records.layout.day_names import beside_key, day_in, is_date, with_place
from confsched.formats.records.layout.days_of_groups import (
    DAY_TITLE,
    settle_day_rooms,
    titles_of_groups,
)
from confsched.formats.records.layout.fillers import leave_out_fillers
from confsched.formats.records.layout.groups import ABOVE, from_groups, from_labels, key_of
from confsched.formats.records.layout.headings import settle_headings
from confsched.formats.records.layout.line_by_line import part_lines
from confsched.formats.records.layout.link_sheets import join_links
from confsched.formats.records.layout.listed_talks import settle_listed_talks
from confsched.formats.records.layout.merged_rows import join_merged_rows
from confsched.formats.records.layout.one_cell import settle_one_cell
from confsched.formats.records.layout.parallel import settle_at_once, settle_parallel
from confsched.formats.records.layout.parts import settle_parts
from confsched.formats.records.layout.placing import (
    join_files,
    leave_one_date,
    name_sessions,
    place_sessions,
)
from confsched.formats.records.layout.repeats import settle_repeats, settle_shared
from confsched.formats.records.layout.rows import (
    clear_blanks,
    leave_out_hints,
    leave_out_notes,
    leave_out_samples,
    settle_rows,
)
from confsched.formats.records.layout.sheets_again import (
    settle_lists_again,
    settle_sheets_again,
    tell_sheets_left,
)
from confsched.formats.records.layout.sides import settle_sides
from confsched.formats.records.layout.slots import settle_slots
from confsched.formats.records.layout.slots_alone import SAID
from confsched.formats.records.layout.title_keys import (
    settle_title_keys,
    settle_title_lists,
    settle_title_marks,
)
from confsched.formats.records.layout.told_slots import settle_told_slots
from confsched.formats.records.layout.untimed import settle_untimed
from confsched.formats.records.people.addresses import nameless
from confsched.formats.records.people.authors import settle_author_details
from confsched.formats.records.people.columns import ids_of, people_of
from confsched.formats.records.people.listed import part_joined, settle_items, settle_listed
from confsched.formats.records.people.occasions import settle_occasions
from confsched.formats.records.people.own_ids import settle_numbers, settle_own_ids
from confsched.formats.records.people.own_talks import settle_own_talks, settle_talks_in_blocks
from confsched.formats.records.people.persons import leave_out_unknown, settle_name, turn_names
from confsched.formats.records.people.posts import settle_posts_in_titles
from confsched.formats.records.people.spelt import (
    part_slugged,
    settle_slugs,
    spell_titles,
    title_slugs,
)
from confsched.formats.records.people.titled import settle_called, settle_names_first, settle_titled
from confsched.formats.records.rooms.blocks import carry_rooms
from confsched.formats.records.rooms.crosses import settle_crosses
from confsched.formats.records.rooms.room_ids import settle_positions, settle_room_ids
from confsched.formats.records.rooms.told_in_titles import settle_rooms_in_titles
from confsched.formats.records.rooms.venues import settle_addresses, settle_venues, tracks_as_rooms
from confsched.formats.records.times.above import NOTHING, Above, put_above, without_page_title
from confsched.formats.records.times.beginnings import settle_times_among_people
from confsched.formats.records.times.columns import settle_times
from confsched.formats.records.times.dates import with_weekday
from confsched.formats.records.times.day_lists import explain_days
from confsched.formats.records.times.day_words import day_named
from confsched.formats.records.times.days import settle_days, settle_restarts, settle_zone
from confsched.formats.records.times.empty import keep_empty, set_empty_aside
from confsched.formats.records.times.ends import settle_ends, settle_ends_alone
from confsched.formats.records.times.halves import settle_halves
from confsched.formats.records.times.lengths import (
    lengths_from_times,
    lengths_from_types,
    settle_days_in_words,
    settle_lengths,
    settle_whole_days,
)
from confsched.formats.records.times.listed_late import settle_listed_late, turn_late_hours
from confsched.formats.records.times.named_zones import say_zone
from confsched.formats.records.times.running import settle_running
from confsched.formats.records.times.several_columns import (
    join_dates,
    note_contradicted,
    settle_minutes,
    settle_slot_numbers,
)
from confsched.formats.records.times.told_once import settle_noted, tell_one_date
from confsched.formats.records.times.undated import count_days
from confsched.formats.records.times.weeks import count_weeks
from confsched.formats.records.times.whole_hours import settle_whole_hours
from confsched.formats.records.times.written import settle_marked_times, tell_two_clocks
from confsched.formats.tables import Finish
from confsched.formats.types import known_type
from confsched.patterns import pattern

_NAME = pattern(r"[ |/]")  # what no id has


def from_outside(session: Draft, *, name: str, zone: str, inside: str, above: Above) -> None:
    """What the head of a table, the name of a sheet and groups say of all sessions in them."""
    outermost = session.above is None or not (session.above.fields or session.above.above)
    if outermost and not (zone or name or inside or above is not NOTHING):
        return  # most rows of tables
    say_zone(session, zone)
    said_above = above.day and not day_named(name)
    day, mark = (above.day, above.day_mark) if said_above else (name, session.mark)
    session.put("_list", day, session.mark, mark)
    put_above(session, above)
    _labels(session)
    named = with_place(name)[1] or name
    label = above.where or ("" if name in (day, day_in(name)) else named)
    session.put("_label", label, session.mark, session.mark)
    from_groups(session)
    from_key(session)
    if inside == "track" and "type" not in session.fields and known_type(session.text("track")):
        session.fields["type"] = session.fields.pop("track")  # `category: talk`, in a track
    if inside:
        session.pull(inside, "name" if session.seek("name") else "_key")  # of a group by its name


def from_slots(inside: str) -> Finish:
    """What slots that hold sessions say of those: no list has a name of its own."""
    return partial(from_outside, name="", zone="", inside=inside, above=NOTHING)


def _labels(session: Draft) -> None:
    """Of the names of lists and groups, the nearest that is a day, and the nearest other one.

    A day that has both a key and a title is called by that of the two which says no date.
    """
    found, beside = list[Put](), list[str]()
    draft: Draft | None = session
    while draft is not None:
        put, key = draft.fields.get("_list"), key_of(draft) if draft is not session else None
        told, by_key = (day_in(str(one.value)) if one is not None else "" for one in (put, key))
        of_day = bool(told) and (is_date(told) or not is_date(by_key))
        if put is not None and key is not None and of_day != bool(by_key):
            draft.top.leave("day title", *(key if of_day else put))
            if not of_day:
                session.put(DAY_TITLE, *put)
            found.append(put if of_day else key)
            draft = draft.above
        elif put is not None:
            found.append(put)
            beside += _beside(draft) if draft is not session else ()
        draft = draft.above if draft is not None else None
    session.fields.pop("_list", None)
    days = [put.holding(day) for put in found if (day := day_in(str(put.value)))]
    others = [put for put in found if not day_in(str(put.value))]
    beside += [str(put.value) for put in (*days[1:], *others)]
    days = [put.holding(with_weekday(str(put.value), tuple(beside))) for put in days[:1]]
    others += [put.holding(rest) for put in found if (rest := beside_key(str(put.value))[1])]
    others += [put.holding(place) for put in found if (place := with_place(str(put.value))[1])]
    for field, puts in (("_list", days), ("_label", others), (ABOVE, others[1:])):
        if puts:
            session.put(field, *puts[0])


def _beside(group: Draft) -> list[str]:
    """The texts that a group has beside its label."""
    puts = [*group.extra.values(), group.fields.get(f"{SAID}track")]
    return [put.value for put in puts if put is not None and isinstance(put.value, str)]


def from_key(draft: Draft) -> None:
    """The id, or the time, of what stands in a mapping by it, unless it says another."""
    if draft.above is not None and "_key" in draft.above.fields:
        draft.pull("id", "_key")
    if draft.above is not None and "start" not in draft.fields:
        draft.pull("time", "_at")


def person(draft: Draft) -> None:
    """Somebody in a list of people."""
    from_key(draft)
    settle_name(draft)


def _by_keys(book: Book, section: str) -> None:
    """What groups call by a key is what another list describes under it.

    Who or what stands in a mapping under a name has that one, unless another is said.
    """
    keys = {one.text("id") for one in book.drafts[section] if "name" in one.fields} - {""}
    for draft in book.drafts[section]:
        if keys and "id" not in draft.fields and draft.text("name") in keys:
            draft.fields["id"] = draft.fields.pop("name")
        put = draft.fields.get("id")
        if "name" not in draft.fields and put is not None and _NAME.search(str(put.value).strip()):
            draft.fields["name"] = draft.fields.pop("id")


def finish(book: Book) -> None:
    """Settle all sessions of all lists: which there are, when and where, and who is in them."""
    book.rows = True
    tell_sheets_left(book)
    for section in ("rooms", "tracks", "speakers"):
        _by_keys(book, section)
    without_page_title(book.conference)
    note_misspelt(book)
    turn_names(book.drafts["speakers"])
    settle_numbers(book)
    known = ids_of(book.drafts["speakers"])
    _settle_entries(book, known)
    _settle_slots(book)
    _settle_people(book, known)
    _settle_fields(book)
    _settle_kinds(book)
    settle_title_marks(book.sessions)


def _settle_entries(book: Book, known: dict[str, str]) -> None:
    """Which entries there are, without what stands for nothing."""
    settle_title_keys(book.sessions)
    settle_posts_in_titles(book.sessions)
    rows_of_people.join_rows_of_people(book)
    settle_links(book.sessions)
    join_links(book, known)
    part_lines(book)
    settle_timed_lines(book)
    part_title_lines(book)
    settle_told_slots(book)
    settle_sides(book)
    settle_contents(book, known)
    settle_positions(book)
    settle_slots(book)
    clear_blanks(book.sessions)
    settle_marked_times(book.sessions)
    settle_times_among_people(book.sessions)
    if KIND in book.fields:
        settle_kinds(book.sessions)
    settle_lists_again(book)
    leave_out_hints(book)
    leave_out_samples(book)
    leave_out_fillers(book)
    leave_out_notes(book)
    settle_crosses(book)


def _settle_slots(book: Book) -> None:
    """When and where sessions are, and how those are called that have no title of their own."""
    count_weeks(book.sessions)
    settle_shared(book)
    from_labels(book)
    rows_of_people.leave_kinds_of_sheets(book.sessions)
    settle_day_rooms(book)
    lists = {id(session): session.text("_list") for session in book.sessions}
    name_sessions(book)
    leave_one_date(book)
    title_slugs(book.sessions)
    fill_titles(book.sessions)
    lengths_from_times(book)
    leave_headers(book)
    settle_days_in_words(book.sessions)
    settle_lengths(book.sessions)
    join_dates(book.sessions)
    settle_unnamed(book.sessions)
    settle_epochs(book)
    settle_whole_hours(book)
    explain_days(book)
    count_days(book)
    settle_restarts(book)
    settle_headings(book)
    settle_one_cell(book)
    settle_minutes(book)
    settle_slot_numbers(book)
    settle_noted(book)
    tell_two_clocks(book)
    settle_times(book)
    join_merged_rows(book)
    settle_whole_days(book.sessions)
    note_contradicted(book)
    settle_running(book)
    settle_ends_alone(book)
    lengths_from_types(book)
    turn_late_hours(book)
    settle_rows(book)
    settle_halves(book)
    settle_listed_late(book)
    set_empty_aside(book)
    carry_rooms(book, lists)
    tell_one_date(book)
    settle_zone(book)
    settle_sheets_again(book)
    settle_days(book, titles_of_groups(book))
    settle_rooms_in_titles(book)


def _settle_people(book: Book, known: Mapping[str, str]) -> None:
    """Who is in sessions."""
    settle_lone_names(book.sessions)
    settle_bylines(book)
    part_slugged(book.sessions)
    settle_titled(book)
    settle_names_first(book)
    settle_occasions(book)
    part_joined(book)
    settle_items(book)
    people = people_of(book.sessions, known)
    for session in book.sessions:
        if session.people:
            leave_out_unknown(session, known)
        people.settle(session)
    settle_author_details(book.sessions)
    book.findings.extend(nameless(people.nameless))
    settle_listed(book, known)
    settle_called(book)
    settle_listed_talks(book)
    name_by_words(book.sessions)
    settle_told_of_people(book)


def _settle_fields(book: Book) -> None:
    """What else is said, and which rows are of one session."""
    settle_slugs(book.sessions)
    settle_kind_titles(book)
    settle_topics(book)
    settle_venues(book)
    settle_addresses(book)
    settle_values(book.sessions, book.drafts["rooms"])
    leave_styles(book.drafts["tracks"])
    settle_repeats(book)
    settle_parallel(book)
    settle_at_once(book)
    settle_untimed(book)
    settle_block_heads(book)
    settle_parts(book)
    settle_own_talks(book)
    settle_talks_in_blocks(book)
    place_sessions(book)
    settle_own_ids(book)
    settle_room_ids(book)
    tracks_as_rooms(book)
    join_files(book)
    spell_titles(book)
    drop_group_ids(book)
    settle_title_lists(book)
    name_by_people(book)
    settle_ends(book)
    keep_empty(book)


def _settle_kinds(book: Book) -> None:
    """What kinds of sessions there are, and which of them take place."""
    settle_explained(book)
    settle_decisions(book)
    if "tags" in book.fields:
        settle_tag_kinds(book.sessions)
    if "type" not in book.fields:
        types_beside_titles(book.sessions)
    without_modes(book.sessions)
    settle_categories(book)
    settle_plenaries(book)
    settle_flags(book.sessions)
    if "type" in book.fields:
        settle_unknown_types(book)
