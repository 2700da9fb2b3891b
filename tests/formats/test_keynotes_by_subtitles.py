"""Keynotes whose subtitles are who gives them, among sessions that have other ones."""

from typing import Any

from translating import translation

DAY = "2030-05-14"


def test_who_leads_a_keynote_does_not_give_it() -> None:
    names = ("Ada Sample", "Jo Muster", "Mo Probe")
    sessions = [
        {"title": f"Keynote {number}", "subtitle": name, "start": f"{8 + number}:00"}
        for number, name in enumerate(names, 1)
    ]
    sessions[2]["chairs"] = "Bo Exempel"
    boats = {"title": "Oral Session", "subtitle": "Boats & Nets", "start": "15:00"}
    listed = [{"date": DAY, **one} for one in (*sessions, boats)]
    root: Any = translation({"plan.json": listed}).roots[0]

    found = root["sessions"].values()
    told = [(one.get("subtitle"), one.get("speakers"), one.get("chair")) for one in found]

    assert told == [
        (None, ["ada-sample"], None),
        (None, ["jo-muster"], None),
        (None, ["mo-probe"], ["bo-exempel"]),
        ("Boats & Nets", None, None),
    ]
