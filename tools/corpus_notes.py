"""What has to be known about the programmes of ../shared/corpus: which there are, and their zones.

Every difference between the corpus' own counts and ours has its reason here.
"""

PROGRAMMES = (
    "schedule-xml/fosdem-2008.xml",
    "schedule-xml/fosdem-2010.xml",
    "schedule-xml/fosdem-2013.xml",
    "schedule-xml/fosdem-2016.xml",
    "schedule-xml/fosdem-2019.xml",
    "schedule-xml/fosdem-2021.xml",
    "schedule-xml/fosdem-2024.xml",
    "schedule-xml/fosdem-2025.xml",
    "schedule-xml/35c3-everything.xml",
    "schedule-xml/39c3-buildupteardown.xml",
    "schedule-xml/camp2019-everything.xml",
    "schedule-xml/pycones-2017-pentabarf.xml",
    "schedule-json/35c3-everything.json",
    "schedule-json/camp2019-everything.json",
    "schedule-json/pyconfr-2025.json",
    "schedule-json/voc-example-frab-camp2019.json",
    "schedule-json/voc-example-hub-schedule2.json",
    "schedule-json/voc-example-pretalx-democon.json",
    "schedule-json/voc-example-pretalx-rc3.json",
    "other-xml/europython-2014-accepted.xml",
    "other-xml/europython-2014-schedule.xml",
)
_BY_PLACE = {
    "Europe/Brussels": (
        *(f"schedule-xml/fosdem-{year}.xml" for year in (2008, 2010, 2013, 2016, 2019)),
        *(f"schedule-xml/fosdem-{year}.xml" for year in (2021, 2024)),
    ),
    "Europe/Berlin": (
        "other-xml/europython-2014-accepted.xml",
        "other-xml/europython-2014-schedule.xml",
    ),
    "Europe/Madrid": ("schedule-xml/pycones-2017-pentabarf.xml",),
}
ZONES = {name: zone for zone, names in _BY_PLACE.items() for name in names}

_ZERO = "the id 0 stands for many people; here the name tells them apart"
_NIGHT = "what is on after midnight belongs to the day that it is listed under"
EXPLAINED = {
    ("schedule-xml/35c3-everything.xml", "people"): _ZERO,
    ("schedule-xml/35c3-everything.xml", "days"): _NIGHT,
    ("schedule-xml/35c3-everything.xml", "clashes"): _ZERO,
    (
        "schedule-json/35c3-everything.json",
        "people",
    ): "systems that each counted from 1 were put together: an id of several names is none",
    ("schedule-json/35c3-everything.json", "days"): _NIGHT,
    ("schedule-json/camp2019-everything.json", "days"): _NIGHT,
    (
        "schedule-json/pyconfr-2025.json",
        "sessions",
    ): "the five meals, which stand apart from the rest, are sessions too",
    ("other-xml/europython-2014-schedule.xml", "rooms"): "`ALL` stands for all rooms and is none",
    ("schedule-xml/camp2019-everything.xml", "people"): _ZERO,
    ("schedule-xml/camp2019-everything.xml", "days"): _NIGHT,
    (
        "schedule-xml/39c3-buildupteardown.xml",
        "days",
    ): "14 days are listed; sessions begin on 10 dates",
}
