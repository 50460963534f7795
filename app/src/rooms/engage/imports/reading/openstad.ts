import type { ColumnUse, WhyNot } from "../domain.ts";
import { countIn, momentIn, pointIn, withoutApostrophe } from "./cells.ts";
import { plainText } from "./plain-text.ts";
import type { Platform, Reading } from "./platform.ts";
import type { Record } from "./record.ts";
import { cellOf } from "./record.ts";

/** The heads of its workbook in words, and the names that its database has for them. */
const named: Readonly<{ [head: string]: string }> = {
  "inzending id": "id",
  "project id": "projectId",
  "widget id": "widgetId",
  titel: "title",
  samenvatting: "summary",
  beschrijving: "description",
  "locatie (lat)": "location.lat",
  "locatie (lng)": "location.lng",
  "datum aangemaakt (leesbaar)": "createDateHumanized",
  "laatst bijgewerkt": "updatedAt",
  "verwijderd op": "deletedAt",
  "aantal likes": "yes",
  "aantal dislikes": "no",
  voortgang: "progress",
  "waarschijnlijk spam": "isSpam",
  statussen: "statuses",
  "moderatie berichten": "modBreaks",
  afbeeldingen: "images",
  documenten: "documents",
  "extra gegevens": "extraData",
  "embedded url": "extraData.embeddedUrl",
};

const uses: readonly (readonly [RegExp, ColumnUse])[] = [
  [/^id$/, "id"],
  [/^title$/, "title"],
  [/^(summary|description)$/, "text"],
  [/^(status|statuses)(\.|$)|^tags\.status$/, "status"],
  [/^tags(\.|$)|^theme$|^extraData\.theme$/, "theme"],
  [/^location(\.(lat|lng|coordinates|type))?$/, "place"],
  [/^(createdAt|createDateHumanized)$/, "day"],
  [/^(yes|no)$/, "support"],
  [/^(publishDate|viewableByRole|deletedAt|isSpam)$/, "state"],
  [/^modBreaks?(\.|$)/, "reaction"],
  [/^(user(\.|Id$|$)|gebruiker |modBreakUser)/i, "people"],
  [/^comment/, "comments"],
  [/^(images|documents)(\.|$)/, "files"],
  [/^extraData(\.|$)/, "own"],
  [
    /^(projectId|widgetId|typeId|sort|score|progress|budget|updatedAt|startDate|startDateHumanized|publishDateHumanized)$/,
    "other",
  ],
  [/^(modBreakDate.*|originalId|can|auth|project(\..*)?|poll(\..*)?|userVote(\..*)?|.*Humanized)$/, "other"],
];

/** Resources of OpenStad: its workbook saved as CSV, a project's export, or what its API gives. */
export const openstad: Platform = {
  source: "openstad",
  knows(heads) {
    const names = heads.map(nameOf);
    return (
      ["id", "title"].every((name) => names.includes(name)) &&
      ["summary", "description"].some((name) => names.includes(name))
    );
  },
  nameOf,
  useOf: (name) => uses.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown",
  read,
};

function nameOf(head: string): string {
  const known = Object.hasOwn(named, head.toLowerCase()) ? named[head.toLowerCase()] : undefined;
  return known ?? (/^(gebruiker|user) /i.test(head) ? `user.${head}` : head);
}

function read(record: Record, now: Date): Reading {
  const words = (name: string) => plainText(withoutApostrophe(cellOf(record, name)));
  const [summary, description] = [words("summary"), words("description")];
  const day = cellOf(record, "createdAt", "createDateHumanized", "publishDate");
  const sentAt = momentIn(day, now);
  const place = placeIn(record);
  const point = pointIn(place.lon, place.lat);
  const [yes, no] = [cellOf(record, "yes"), cellOf(record, "no")];
  const [supportsFor, supportsAgainst] = [countIn(yes), countIn(no)];
  return {
    sourceId: cellOf(record, "id"),
    site: "",
    whyNot: whyNot(record),
    idea: {
      title: words("title"),
      // The summary is often the beginning of the description.
      body: description.startsWith(summary) ? description : [summary, description].filter(Boolean).join("\n\n"),
      ...{ lang: "nl", themes: themesIn(record), spot: "", wasPublic: wasPublic(record) },
      ...(sentAt !== undefined && { sentAt }),
      ...(point && { point }),
      ...(supportsFor !== undefined && { supportsFor }),
      ...(supportsAgainst !== undefined && { supportsAgainst }),
    },
    notes: [
      ...(sentAt === undefined ? [{ what: "day", column: "createdAt", said: day } as const] : []),
      ...(place.said !== "" && !point ? [{ what: "place", column: "location", said: place.said } as const] : []),
      ...(["yes", "no"] as const).flatMap((column) => {
        const said = cellOf(record, column);
        return said !== "" && countIn(said) === undefined ? [{ what: "number", column, said } as const] : [];
      }),
      ...(cellOf(record, "modBreak", "modBreaks") === "" ? [] : [{ what: "reaction", column: "modBreak" } as const]),
    ],
  };
}

function whyNot(record: Record): WhyNot | undefined {
  return cellOf(record, "deletedAt") === "" ? undefined : "deleted";
}

function wasPublic(record: Record): boolean {
  const isForAll = ["", "all"].includes(cellOf(record, "viewableByRole"));
  const isSpam = ["ja", "true"].includes(cellOf(record, "isSpam").toLowerCase());
  return cellOf(record, "publishDate") !== "" && isForAll && !isSpam;
}

/** Two cells, or one with what its database keeps: `{"lat":52.1,"lng":4.3}`, or GeoJSON with the latitude first. */
function placeIn(record: Record): { readonly lon: string; readonly lat: string; readonly said: string } {
  const [lat, lon] = [cellOf(record, "location.lat"), cellOf(record, "location.lng")];
  if (lat + lon !== "") return { lon, lat, said: `${lat} ${lon}` };
  // Longer is no point, and looking for one in it would cost much.
  const said = cellOf(record, "location", "location.coordinates").slice(0, 500);
  const inJson = (name: string) => new RegExp(`"${name}"\\s*:\\s*"?(-?[\\d.]{1,25})`).exec(said)?.[1];
  const [, first = "", second = ""] = /\[?\s*(-?[\d.]{1,25})\s*,\s*(-?[\d.]{1,25})\s*\]?/.exec(said) ?? [];
  return { lat: inJson("lat") ?? first, lon: inJson("lng") ?? second, said: said.slice(0, 60) };
}

/** Names with commas between them, or the tags themselves in JSON; those that are a status are none. */
function themesIn(record: Record): readonly string[] {
  const cells = [...record.cells].filter(([name]) => openstad.useOf(name) === "theme").map(([, cell]) => cell);
  const names = cells.flatMap((cell) => {
    const tags = [...cell.matchAll(/\{[^{}]{0,2000}\}/g)].map(([tag]) => tag);
    if (tags.length === 0) return [cell, ...cell.split(",")];
    return tags
      .filter((tag) => !/"type"\s*:\s*"status"/.test(tag))
      .flatMap((tag) => /"name"\s*:\s*"([^"]*)"/.exec(tag)?.[1] ?? []);
  });
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}
