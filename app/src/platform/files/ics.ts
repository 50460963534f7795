import { unsaid } from "../i18n/said.ts";

/** Something that takes whole days. */
export type CalendarEvent = {
  /** The same for the same thing in every file, so that a second import moves it instead of adding it. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** 2026-11-22 */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  readonly url?: string;
};

export type CalendarFile = {
  readonly name: string;
  readonly timeZone: string;
  readonly madeAt: Date;
  readonly events: readonly CalendarEvent[];
};

/**
 * A calendar as RFC 5545 writes it: lines of at most 75 octets that end in CR LF, texts escaped (§3.1, §3.3.11). Whole days
 * have no time zone; the calendar's own zone is said in X-WR-TIMEZONE, which the usual programs read. Nobody's agenda is
 * shown as busy by it.
 */
export function icsOf({ name, timeZone, madeAt, events }: CalendarFile): string {
  const stamp = madeAt.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Brink//Brink//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${escaped(timeZone)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, title, text, from, to, url }: CalendarEvent, stamp: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${from.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(to).replaceAll("-", "")}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(url === undefined ? [] : [`URL:${url.replace(/[\r\n]/g, "")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The end of whole days is the day after the last (RFC 5545 §3.6.1). */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return unsaid(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, " ")
    .replace(/[\\;,]/g, (one) => `\\${one}`)
    .replaceAll("\n", "\\n");
}

const mostOctets = 75;

/** Never in the middle of a character: a line goes on after CR LF and a blank, which counts. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    const most = parts.length === 0 ? mostOctets : mostOctets - 1;
    if (Buffer.byteLength(part + character) > most) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part].join("\r\n ");
}
