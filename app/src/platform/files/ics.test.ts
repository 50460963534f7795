import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "./ics.ts";
import { icsOf } from "./ics.ts";

const event: CalendarEvent = {
  uid: "guide.M22.run@brink",
  title: "Keukentafelgesprek",
  text: "",
  from: "2027-03-26",
  to: "2027-04-09",
};

function fileOf(...events: readonly CalendarEvent[]): string {
  return icsOf({ name: "Park", timeZone: "Europe/Amsterdam", madeAt: new Date("2026-11-22T09:30:15.120Z"), events });
}

function read(file: string): readonly ICAL.Event[] {
  const calendar = ICAL.Component.fromString(file);
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

describe("a calendar file", () => {
  it("keeps what people typed as text: nothing in it becomes a line, an event or a second value", () => {
    const title = "Thee, koffie; \\ en\r\nEND:VEVENT\r\nBEGIN:VEVENT";
    const file = fileOf({ ...event, title, text: "Regel 1\nRegel 2, met komma", url: "https://x.nl/a\r\nX:1" });
    const [first, ...others] = read(file);
    expect(others).toEqual([]);
    expect(first?.summary).toBe(title.replaceAll("\r\n", "\n"));
    expect(first?.description).toBe("Regel 1\nRegel 2, met komma");
    expect(file).not.toMatch(/^X:1/m);
  });

  it("has lines of at most 75 octets that end in CR LF, and breaks no character", () => {
    const title = "Één café, 🌳🌳🌳 en přiliš žluťoučký kůň ".repeat(6).trim();
    const file = fileOf({ ...event, title });
    const lines = file.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(read(file)[0]?.summary).toBe(title);
  });

  it("takes whole days: the end is the day after the last, over the change of the clock too", () => {
    const [first] = read(fileOf(event));
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.startDate.toString()).toBe("2027-03-26");
    expect(first?.endDate.toString()).toBe("2027-04-10");
    expect(first?.uid).toBe(event.uid);
    expect(first?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-22T09:30:15Z");
  });

  it("says its name and time zone, and is a calendar without events too", () => {
    const calendar = ICAL.Component.fromString(fileOf());
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Park");
    expect(calendar.getFirstPropertyValue("x-wr-timezone")).toBe("Europe/Amsterdam");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  });
});
