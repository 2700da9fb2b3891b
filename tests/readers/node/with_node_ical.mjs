// Reads a calendar from standard input with node-ical and prints its events as JSON.
import ical from "node-ical";
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
    sequence: Number(plain(event.sequence)),
    url: plain(event.url),
    categories: event.categories ?? [],
  };
}

const events = Object.values(ical.sync.parseICS(calendar()));
tell(events.filter((event) => event.type === "VEVENT").map(record));
