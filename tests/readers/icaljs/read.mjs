// Reads a calendar from standard input with ical.js and prints its events as JSON.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

// A time finds its zone among the VTIMEZONEs of its own calendar; one without keeps no zone.
function instant(event, name) {
  const property = event.getFirstProperty(name);
  const tzid = property.getFirstParameter("tzid");
  const time = property.getFirstValue();
  if (time.zone.tzid !== (tzid ?? "UTC")) {
    throw new Error(`${name}: no VTIMEZONE for ${tzid}`);
  }
  return new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
}

function record(event) {
  const value = (name) => event.getFirstPropertyValue(name) ?? "";
  return {
    uid: value("uid"),
    start: instant(event, "dtstart"),
    end: instant(event, "dtend"),
    summary: value("summary"),
    location: value("location"),
    description: value("description"),
    status: value("status"),
    sequence: Number(value("sequence")),
    url: value("url"),
    categories: event.getAllProperties("categories").flatMap((each) => each.getValues()),
  };
}

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map(record)));
