"""What has to be known about the programmes of ../shared/corpus: which there are, and their zones.

Every difference between the corpus' own counts and ours has its reason here.
"""

_FOSDEM = (2008, 2010, 2013, 2016, 2019, 2021, 2024, 2025)
_SESSIONIZE = (
    *("droidcon-2023", "droidcon-lisbon-2019", "droidcon-nyc-2018-a-20180731"),
    *("droidcon-nyc-2018-b-20180801", "droidcon-nyc-2018-c-20180911", "droidcon-sf-2018"),
)
_OPEN_EVENT = (
    *("Droidcon17", "FOSSASIASummit2016", "FOSSASIASummit2017", "GoogleIO17"),
    *("NextcloudConference2017", "OSCON17", "OTS16", "PyCon17"),
)
_COSPLIB = (
    *("GECCO19", "GECCO20Poster", "GECCO21", "GECCO22Workshop"),
    *("ISF22", "N2OR", "OR60", "OR60F"),
)
PROGRAMMES = (
    *(f"schedule-xml/fosdem-{year}.xml" for year in _FOSDEM),
    "schedule-xml/35c3-everything.xml",
    "schedule-json/35c3-everything.json",
    "schedule-xml/39c3-buildupteardown.xml",
    "schedule-xml/camp2019-everything.xml",
    "schedule-json/camp2019-everything.json",
    "schedule-xml/pycones-2017-pentabarf.xml",
    "xcal/pycones-2017.xcal.xml",
    "ics/pycones-2017.ics",
    "schedule-json/voc-example-frab-camp2019.json",
    "schedule-json/voc-example-hub-schedule2.json",
    "schedule-json/voc-example-pretalx-democon.json",
    "schedule-json/voc-example-pretalx-rc3.json",
    "schedule-json/pyconfr-2025.json",
    "other-xml/europython-2014-schedule.xml",
    "other-xml/europython-2014-accepted.xml",
    "ics/iclr-2020-sample_cal.ics",
    "ics/ismir-2022.ics",
    "ics/pyconuk-2015.ics",
    "miniconf/iclr-2020",
    "miniconf/iclr-2020/main_calendar.json",
    "miniconf/ismir-2020",
    "miniconf/ismir-2020/main_calendar.json",
    *(f"open-event-json/{name}" for name in _OPEN_EVENT),
    *(f"sessionize-json/{name}-gridsmart.json" for name in _SESSIONIZE),
    "sessionize-json/global-azure-linz-2021-all.json",
    "sigchi-json/tei-2020.program.json",
    "sigchi-json/uist-2020.program.json",
    "other-json/googleio-2018-conference_data.json",
    "other-json/oscon-2014-osconfeed.json",
    *(f"other-json/scale-{number}x-sign.json" for number in (13, 15, 16, 19, 20)),
    "other-json/vtcodecamp-2017-sessions.json",
    "csv/dlf-forum-2020-sessions.csv",
    "csv/code4lib-2026-example-talks.csv",
    "csv/code4lib-2026-example-workshops.csv",
    "yaml/code4lib-2026",
    "yaml/pyconuk-2016-talks.yml",
    "toml/gopherconsg-2025",
    *(f"xlsx-cosplib/{name}.xlsx" for name in _COSPLIB),
)
# files that belong to the one that names a programme
BESIDE = {
    "other-json/vtcodecamp-2017-sessions.json": ["other-json/vtcodecamp-2017-speakers.json"],
    "sessionize-json/droidcon-2023-gridsmart.json": ["sessionize-json/droidcon-2023-speakers.json"],
}

_IN = {
    "Europe/Brussels": (*(f"schedule-xml/fosdem-{year}.xml" for year in _FOSDEM[:-1]),),
    "Europe/Madrid": (
        "schedule-xml/pycones-2017-pentabarf.xml",
        "xcal/pycones-2017.xcal.xml",
        "ics/pycones-2017.ics",
    ),
    "Europe/Berlin": (
        "other-xml/europython-2014-schedule.xml",
        "other-xml/europython-2014-accepted.xml",
    ),
    "Europe/Lisbon": ("sessionize-json/droidcon-lisbon-2019-gridsmart.json",),
    "Europe/Vienna": ("sessionize-json/global-azure-linz-2021-all.json",),
    "Europe/London": ("yaml/pyconuk-2016-talks.yml",),
    "Asia/Singapore": ("toml/gopherconsg-2025",),
    "America/Los_Angeles": (
        "other-json/googleio-2018-conference_data.json",
        "other-json/oscon-2014-osconfeed.json",
        "sessionize-json/droidcon-sf-2018-gridsmart.json",
    ),
    "America/New_York": (
        "sessionize-json/droidcon-2023-gridsmart.json",
        *(f"sessionize-json/{name}-gridsmart.json" for name in _SESSIONIZE if "nyc" in name),
        "other-json/vtcodecamp-2017-sessions.json",
        "csv/dlf-forum-2020-sessions.csv",
        "csv/code4lib-2026-example-talks.csv",
        "csv/code4lib-2026-example-workshops.csv",
        "yaml/code4lib-2026",
    ),
}
ZONES = {name: zone for zone, names in _IN.items() for name in names}

_ZERO = "the id 0 stands for many people; here the name tells them apart"
_SYSTEMS = "some ids are those of several people, put together from systems that count from 1"
_SPEAKERS = "who speaks stands in its title"
_PAGES = "its places are addresses of pages, and no rooms"
EXPLAINED = {
    ("schedule-xml/fosdem-2025.xml", "speakers"): "`-` and `--` are nobody",
    ("schedule-xml/35c3-everything.xml", "speakers"): _ZERO,
    ("schedule-xml/35c3-everything.xml", "SC"): _ZERO,
    ("schedule-xml/35c3-everything.xml", "SN"): "names are compared without accents and blanks",
    ("schedule-json/35c3-everything.json", "speakers"): _SYSTEMS,
    ("schedule-json/35c3-everything.json", "SC"): _SYSTEMS,
    ("schedule-xml/camp2019-everything.xml", "speakers"): _ZERO,
    ("schedule-xml/camp2019-everything.xml", "SC"): _ZERO,
    ("schedule-json/pyconfr-2025.json", "events"): "five meals stand apart from the rest",
    ("schedule-json/pyconfr-2025.json", "noR"): "the five meals",
    ("schedule-json/pyconfr-2025.json", "same title"): "meals have one title on both days",
    ("other-xml/europython-2014-schedule.xml", "rooms"): "`ALL` is no room, but all of them",
    ("ics/pyconuk-2015.ics", "speakers"): _SPEAKERS,
    ("ics/pycones-2017.ics", "speakers"): _SPEAKERS,
    ("ics/pycones-2017.ics", "same title"): _SPEAKERS,
    ("xcal/pycones-2017.xcal.xml", "speakers"): _SPEAKERS,
    ("xcal/pycones-2017.xcal.xml", "same title"): _SPEAKERS,
    ("ics/iclr-2020-sample_cal.ics", "rooms"): _PAGES,
    ("ics/iclr-2020-sample_cal.ics", "noR"): _PAGES,
    ("ics/iclr-2020-sample_cal.ics", "AM/XM"): "counted there in UTC, here on the clock it names",
    ("ics/ismir-2022.ics", "rooms"): _PAGES,
    ("ics/ismir-2022.ics", "noR"): _PAGES,
    ("miniconf/iclr-2020/main_calendar.json", "rooms"): _PAGES,
    ("miniconf/iclr-2020/main_calendar.json", "noR"): _PAGES,
    ("miniconf/ismir-2020/main_calendar.json", "rooms"): _PAGES,
    ("miniconf/ismir-2020/main_calendar.json", "RO"): _PAGES,
    ("miniconf/ismir-2020/main_calendar.json", "noR"): _PAGES,
    ("miniconf/ismir-2020/main_calendar.json", "speakers"): _SPEAKERS,
    ("open-event-json/Droidcon17", "speakers"): "one is only said by his entry to open it",
    ("open-event-json/FOSSASIASummit2016", "rooms"): (
        "three pairs have one name and two places; they are told (R407), and stay two"
    ),
    ("open-event-json/FOSSASIASummit2016", "RO"): "the same three pairs",
    ("open-event-json/FOSSASIASummit2016", "speakers"): (
        "the id 175 stands beside the name of somebody else who is listed"
    ),
    ("open-event-json/OSCON17", "speakers"): "the id 18 is that of two people",
    ("open-event-json/PyCon17", "rooms"): "a room with another dash or one more blank is the same",
    ("open-event-json/PyCon17", "RO"): "the same rooms",
    ("open-event-json/PyCon17", "speakers"): "the ids 78, 88 and 400 are those of two people each",
    (
        "other-json/oscon-2014-osconfeed.json",
        "speakers",
    ): "a number that no speaker has is told as that",
}
