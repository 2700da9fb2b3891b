"""Who gives a talk, and what is said there, where that is all that a slot holds."""

from translating import translated

DAYS = """
- date: "2030-05-14"
  timeslots:
    - startTime: "11:00"
      endTime: "11:30"
      title: Old Nets
      events:
        - title: "Ada Sample: Boat Society, Oslo"
          speakers: "Abstract: Nets of all kinds are the core of every boat. We tell how they last."
    - startTime: "11:30"
      endTime: "12:00"
      title: New Ropes
      events:
        - title: Jo Muster, Harbour University
          speakers: In this talk I tell how ropes are made today.
    - startTime: "13:00"
      endTime: "14:00"
      title: Session 2
      events:
        - title: Ada Sample, Sailor
"""


def test_the_only_one_whom_a_slot_names_gives_its_talk() -> None:
    root = translated({"schedule.yaml": DAYS})

    nets, ropes, session = root["sessions"].values()

    assert (nets["speakers"], nets["abstract"]) == (
        ["ada-sample"],
        "Nets of all kinds are the core of every boat. We tell how they last.",
    )
    assert (ropes["speakers"], ropes["abstract"]) == (
        ["jo-muster"],
        "In this talk I tell how ropes are made today.",
    )
    assert root["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Boat Society, Oslo"},
        "jo-muster": {"name": "Jo Muster", "organization": "Harbour University"},
    }
    assert (session["title"], session.get("speakers")) == ("Session 2", None)
