"""What `confsched init` writes: a small conference with comments, which validates."""

SCHEMA = ".confsched/conference.schema.json"  # hidden, so that it is not read as a conference
MODELINE = f"# yaml-language-server: $schema={SCHEMA}\n"  # relative to the file that it is in

CONFERENCE = """\
# Your conference. Everything here is a sample: change what you like, then run
#   confsched validate
#   confsched agenda
# The file can grow into several: rooms.yaml, speakers.yaml, day1.yaml … beside it.
conference:
  id: sample-conference          # part of every calendar entry: never change it once published
  title: Sample Conference
  timezone: ET                   # a place: ET, CT, MT, PT, or a name like Europe/Berlin
  domain: conference.example     # a domain of yours, also part of every calendar entry
  phase: draft                   # draft, announced or live: the later, the stricter the rules
  venue: Sample Hall, 1 Sample Street, Springfield
  days:
    - {date: 2030-05-14, title: The First Day, hours: 9:00 AM - 6:00 PM}

rooms:
  hall: {name: Great Hall, capacity: 200}

speakers:
  ada:                           # an id: what sessions call her
    name: Ada Sample
    role: Director
    organization: Sample Institute
  ben:
    name: Ben Sample
    role: Editor
    organization: Sample Review
  cleo:
    name: Cleo Sample
    role: Professor
    organization: Sample University

sessions:
  opening:
    title: Opening
    time: 9:00 AM - 9:15 AM      # in the conference's zone, unless you write another one
    room: hall
    speakers: [ada]

  break:
    title: Coffee
    type: break
    time: 10:30 AM - 11:00 AM
    room: all                    # a break for everybody

panels:                          # sessions of the type panel
  first-panel:
    title: What a Panel Looks Like
    abstract: One paragraph that tells people why they should come.
    time: 9:15 AM - 10:30 AM
    room: hall
    speakers: [ada, cleo]
    moderator: ben
"""
