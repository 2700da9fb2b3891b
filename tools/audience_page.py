"""`docs/audience.md`: who sees which field, from the table that decides it."""

from confsched.schedule.audience import TABLE, Audience
from tools.markdown import code, table

_OPENING = """\
# Who sees what

What is published or exported is for somebody, and holds what they may see. `--audience` of
`confsched publish ics` and `confsched export` says for whom; without it, it is the public.

| audience | sees |
| --- | --- |
| `public` | the programme: what is announced anyway |
| `speakers` | that, and where to join |
| `crew` | all of it: how to reach people, notes, who has not said yes |

- A field that is in no table here is for the crew alone, and so is all that an import kept under
  `extra`. Only schedule.xml and schedule.json tell some of it: the
  `guid`, the `code`, and whether a session may be recorded.
- Texts that are written for the public (titles, abstracts, biographies) are public whatever stands
  in them. Rule X506 finds addresses and telephone numbers there.
- **People who have not said yes** (`confirmed: false`) are "TBA" to the public from the phase
  `announced` on, in every format, and have no feed of their own.
- A folder of feeds is for one audience: publishing for another one to the same folder is refused.
- `confsched agenda` is for whoever runs it, and shows the names of everybody; with `--audience` it
  shows what somebody else may see.

Where an export has room for what is not public: JSON has every field, as it is written. Calendars
(ics, xcal) have join links, and for the crew how to reach whoever is in a session, and notes. CSV
and the sheet Sessions of a workbook have the columns `link` and `notes`, and a workbook for the
crew has all that is said of a speaker in the sheet Speakers. JSON-LD has the join link of what
takes place online. Run sheets have join links, and for the crew how to reach people, notes, who
joins from afar and what time it is at home; sheets for doors are for the public, whoever asks. The
other formats belong to other systems or are made to be put up, and tell no more than the public is
told; names, where they may be seen, are in all of them.
"""
_HEADING = "## The fields"


def audience_page() -> str:
    """Write the rules, then a row for each kind of entry."""
    rows = [
        (code(kind), *(", ".join(map(code, names.split())) for names in seen))
        for kind, seen in TABLE.items()
    ]
    head = ("entry", *(f"first seen by {audience}" for audience in Audience))
    return f"{_OPENING}\n{_HEADING}\n\n{table(head, rows)}\n"
