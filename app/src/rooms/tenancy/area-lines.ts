import type { Area } from "./domain.ts";

/** A line that cannot be read, by its number from 1, and the message that says why. */
export type UnreadableLine = { readonly line: number; readonly key: string };

const areasAtMost = 300;

/**
 * Neighbourhoods as somebody types them, one a line: `Naam`, `Naam; inwoners` or `Naam; inwoners; code`. A name that is
 * known keeps its code; a new one without a code gets one made of its name.
 */
export function parseAreaLines(text: string, known: readonly Area[] = []): readonly Area[] | UnreadableLine {
  const lines = text.split("\n").map((line) => line.trim());
  const areas: Area[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const area = parseLine(line, known);
    if (typeof area === "string") return { line: index + 1, key: area };
    if (areas.some((one) => one.name === area.name || one.code === area.code))
      return { line: index + 1, key: "tenancy.staff.wrong.areas.twice" };
    areas.push(area);
  }
  return areas.length > areasAtMost ? { line: areasAtMost + 1, key: "tenancy.staff.wrong.areas.tooMany" } : areas;
}

export function areaLines(areas: readonly Area[]): string {
  return areas.map((area) => [area.name, area.inhabitants ?? "", area.code].join("; ")).join("\n");
}

/** The area of a line, or the key of what is wrong with it. */
function parseLine(line: string, known: readonly Area[]): Area | string {
  const [name = "", inhabitants = "", code = "", ...rest] = line.split(";").map((part) => part.trim());
  if (rest.length > 0 || name === "" || name.length > 80) return "tenancy.staff.wrong.areas.unreadable";
  if (!/^(\d{1,7}|\d{1,3}(\.\d{3})+)?$/.test(inhabitants)) return "tenancy.staff.wrong.areas.inhabitants";
  if (!/^[A-Za-z0-9-]{0,20}$/.test(code)) return "tenancy.staff.wrong.areas.code";
  const kept = known.find((area) => area.name === name)?.code;
  const base = { code: code === "" ? (kept ?? codeOf(name)) : code, name };
  return inhabitants === "" ? base : { ...base, inhabitants: Number(inhabitants.replaceAll(".", "")) };
}

/** `De Kop van Zuid` → `de-kop-van-zuid`, at most 20 characters. */
function codeOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const code = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return code.slice(0, 20).replace(/-$/, "") || "wijk";
}
