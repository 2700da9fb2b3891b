# Reads a calendar from standard input with the Ruby library icalendar and prints its events.
require "icalendar"
require "json"
require "stringio"

def utc(value)
  value.to_time.utc.strftime("%Y-%m-%dT%H:%M:%SZ")
end

def record(event)
  {
    uid: event.uid,
    start: utc(event.dtstart),
    end: utc(event.dtend),
    summary: event.summary,
    location: event.location || "",
    description: event.description || "",
    status: event.status || "",
    sequence: event.sequence.to_i,
    url: [*event.url&.value].map(&:to_s),  # it takes an address apart
    categories: event.categories.flatten,
  }
end

calendars = Icalendar::Calendar.parse($stdin.read.force_encoding("UTF-8"))
puts JSON.generate(calendars.flat_map(&:events).map { |event| record(event) })
