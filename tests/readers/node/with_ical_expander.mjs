// Reads a calendar from standard input with ical-expander and prints its events as JSON.
import IcalExpander from "ical-expander";
import { calendar, tell, utc } from "./told.mjs";

function record(event) {
  const value = (name) => event.component.getFirstPropertyValue(name) ?? "";
  return {
    uid: event.uid,
    start: utc(event.startDate.toJSDate()),
    end: utc(event.endDate.toJSDate()),
    summary: event.summary,
    location: event.location ?? "",
    description: event.description ?? "",
    status: value("status"),
    sequence: event.sequence ?? 0,
    url: value("url"),
    categories: event.component.getAllProperties("categories").flatMap((each) => each.getValues()),
  };
}

tell(new IcalExpander({ ics: calendar() }).all().events.map(record));
