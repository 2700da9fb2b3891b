// Reads a calendar from standard input with ical (npm) and prints its events as JSON.
import ical from "ical";
import { calendar, plain, tell, utc } from "./told.mjs";

function record(event) {
  return {
    uid: event.uid,
    start: utc(event.start),
    end: utc(event.end),
    summary: plain(event.summary),
    location: plain(event.location),
    description: plain(event.description),
    status: plain(event.status),
    url: plain(event.url),
    categories: event.categories ?? [],
  };
}

const events = Object.values(ical.parseICS(calendar()));
tell(events.filter((event) => event.type === "VEVENT").map(record));
