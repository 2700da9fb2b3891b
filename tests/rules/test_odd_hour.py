"""Odd hours: what else a finding is about."""

from support import findings_in_text


def test_a_finding_about_a_day_names_it_for_its_waivers() -> None:
    found = findings_in_text("sessions:\n  a: {title: Walk, time: 05:00-05:45}\n")

    about = {one.code: [span.text for span in one.about] for one in found}

    assert about["T210"] == ["2021-05-19"]
