import type { z } from "zod";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { fullHex } from "../../platform/web/theme.ts";
import { parseAreaLines } from "./area-lines.ts";
import type { Area } from "./domain.ts";
import { firstContactFields, hostField, municipalityFields, slug } from "./inputs.ts";

/** A town as the operator asks for it. */
export type TownSpec = {
  readonly name: string;
  readonly slug: string;
  readonly hosts: readonly string[];
  /** #rrggbb */
  readonly colour?: string;
  readonly areas: readonly Area[];
  /** Contact may be "" at first: the settings page asks for it until it is there. */
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly cbsCode?: string;
  /** E-mail address of the first administrator. */
  readonly admin?: string;
};

const flags = ["name", "slug", "host", "colour", "areas", "phone", "email", "address", "cbs", "admin"] as const;

const contact = firstContactFields.shape;

export const townUsage =
  'tenant create --name Zandwijk --slug zandwijk [--host praatmee.zandwijk.nl] [--colour "#7a1f3d"] ' +
  '[--areas "Dorp:4200,De Heide"] [--phone "14 0123"] [--email info@zandwijk.nl] [--address "Dorpsplein 1, Zandwijk"] ' +
  "[--cbs GM0123] [--admin naam@zandwijk.nl]";

/**
 * Reads the arguments after `tenant create`. `--areas` is a list with commas, each with the number of inhabitants behind
 * a colon when it is known. Refused with one sentence that says what to do.
 */
export function parseTown(args: readonly string[]): Result<TownSpec, string> {
  const given = readFlags(args);
  if (!given.ok) return given;
  const value = (flag: (typeof flags)[number]) => given.value.get(flag)?.trim() ?? "";
  const missing = (["name", "slug"] as const).find((flag) => value(flag) === "");
  if (missing) return refused(`Give --${missing}. The whole command: ${townUsage}`);
  const colour = fullHex(value("colour"));
  if (value("colour") !== "" && colour === undefined)
    return refused(`--colour must be a colour as #rrggbb, for example --colour "#7a1f3d"; it is "${value("colour")}".`);
  const crooked = shapes.find((shape) => value(shape.flag) !== "" && !shape.fits(value(shape.flag)));
  if (crooked) return refused(`--${crooked.flag} must be ${crooked.must}; it is "${value(crooked.flag)}".`);
  const areas = readAreas(value("areas"));
  if (!areas) return refused('--areas must be names with commas, for example --areas "Dorp:4200,De Heide".');
  return ok({
    name: value("name"),
    slug: value("slug"),
    hosts: value("host") === "" ? [] : value("host").split(","),
    areas,
    phone: value("phone"),
    email: value("email"),
    address: value("address"),
    ...(colour === undefined ? {} : { colour }),
    ...(value("cbs") === "" ? {} : { cbsCode: value("cbs") }),
    ...(value("admin") === "" ? {} : { admin: value("admin") }),
  });
}

/** The operator's words whose shape is known before there is a database: by the same fields as the command's own. */
const shapes: readonly { flag: (typeof flags)[number]; must: string; fits(text: string): boolean }[] = [
  { flag: "name", must: "at most 80 characters", fits: fitting(municipalityFields.shape.name) },
  {
    flag: "slug",
    must: "small letters, digits and dashes, at most 40, beginning with a letter, for example --slug zandwijk",
    fits: fitting(slug()),
  },
  {
    flag: "host",
    must: "internet addresses without https://, with commas, for example --host praatmee.zandwijk.nl",
    fits: (text) => text.split(",").length <= 10 && text.split(",").every(fitting(hostField())),
  },
  { flag: "phone", must: 'a telephone number, for example --phone "14 0123"', fits: fitting(contact.phone) },
  { flag: "email", must: "an e-mail address, for example --email info@zandwijk.nl", fits: fitting(contact.email) },
  { flag: "address", must: "at most 300 characters", fits: fitting(contact.address) },
  {
    flag: "cbs",
    must: "the municipality's CBS code, for example --cbs GM0123",
    fits: fitting(municipalityFields.shape.cbsCode),
  },
];

function fitting(field: z.ZodType): (text: string) => boolean {
  return (text) => field.safeParse(text).success;
}

/** What every page promises and this town does not have yet, as the operator's flags. */
export function missingContact(spec: TownSpec): readonly string[] {
  return (["phone", "email", "address"] as const).filter((part) => spec[part] === "").map((part) => `--${part}`);
}

function readFlags(args: readonly string[]): Result<ReadonlyMap<string, string>, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const flag = args[at]?.replace(/^--/, "") ?? "";
    const text = args[at + 1];
    if (!flags.some((known) => `--${known}` === args[at]))
      return refused(`There is no ${args[at] ?? ""}. The whole command: ${townUsage}`);
    if (text === undefined || text.startsWith("--"))
      return refused(`Give a value after --${flag}. The whole command: ${townUsage}`);
    found.set(flag, text);
  }
  return ok(found);
}

function readAreas(text: string): readonly Area[] | undefined {
  const lines = text.split(",").map((part) => part.replace(/:(\d+)\s*$/, ";$1"));
  const parsed = parseAreaLines(lines.join("\n"));
  return "key" in parsed ? undefined : parsed;
}
