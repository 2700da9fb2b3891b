// What every reader in JavaScript needs: the calendar as a text, moments, and events as JSON.
import { readFileSync } from "node:fs";

export const calendar = () => readFileSync(0, "utf8");

export const utc = (moment) => moment.toISOString().replace(".000Z", "Z");

// A value of its own, or the one inside where the line has parameters.
export const plain = (value) => value?.val ?? value ?? "";

export const tell = (records) => console.log(JSON.stringify(records));
