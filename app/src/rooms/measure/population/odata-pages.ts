import { z } from "zod";
import type { BoundedReader } from "../../../platform/outbound/bounded-reader.ts";
import { sameHost } from "../../../platform/outbound/bounded-reader.ts";
import type { PopulationFailure } from "./population-frame.ts";

export type Rows<T> = { readonly kind: "rows"; readonly rows: readonly T[] };

/** `tableNotFound`: no such table; `tooManyRows`: OData 3 refuses more than 10,000 rows at a time. */
export type RowsFailure =
  PopulationFailure | { readonly kind: "tableNotFound" | "tooManyRows"; readonly detail: string };

// OData 4 and 3 name the address of the next page differently; a page may be empty and still have a next one.
const page = z.object({
  value: z.array(z.unknown()),
  "@odata.nextLink": z.string().optional(),
  "odata.nextLink": z.string().optional(),
});

/**
 * All rows of an OData collection, page after page. A next page on another host, a page seen before or a row of another
 * shape makes the whole malformed: half a population is worse than none.
 */
export async function readRows<T>(
  reader: BoundedReader,
  address: string,
  row: z.ZodType<T>,
  maxPages: number,
): Promise<Rows<T> | RowsFailure> {
  const rows: T[] = [];
  const seen = new Set<string>();
  let next: string | undefined = address;
  while (next !== undefined) {
    if (seen.size >= maxPages) return { kind: "tooLarge", detail: `more than ${maxPages} pages at ${address}` };
    if (seen.has(next)) return { kind: "malformed", detail: `pages go round at ${address}` };
    seen.add(next);
    const answer = await reader.read(next);
    if (answer.kind !== "answer") return answer;
    if (answer.status !== 200) return refusalOf(answer.status, answer.text, next);
    const parsed = page.extend({ value: z.array(row) }).safeParse(parseJson(answer.text));
    if (!parsed.success) return { kind: "malformed", detail: `${next}: ${firstIssue(parsed.error)}` };
    rows.push(...parsed.data.value);
    const link = parsed.data["@odata.nextLink"] ?? parsed.data["odata.nextLink"];
    const target: URL | undefined = link === undefined ? undefined : sameHost(link, new URL(next));
    if (link !== undefined && !target) return { kind: "malformed", detail: `next page on another host at ${next}` };
    next = target?.href;
  }
  return { kind: "rows", rows };
}

function refusalOf(status: number, text: string, address: string): RowsFailure {
  if (status === 404) return { kind: "tableNotFound", detail: `HTTP 404 at ${address}` };
  if (/more than 10[.,]?000 records/i.test(text))
    return { kind: "tooManyRows", detail: `HTTP ${status} at ${address}` };
  return { kind: "unavailable", detail: `HTTP ${status} at ${address}` };
}

/** undefined for what is not JSON: an error page, an answer that breaks off. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join(".")} ${issue.message}` : "another shape";
}

/** `key=value&…` with spaces as %20 and $ in the names left alone, as OData services expect. */
export function odataQuery(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}

/** Filter on codes of the municipality, its districts and its neighbourhoods: GM0153, WK0153.., BU0153..... */
export function areaFilter(field: string, municipalityCode: string): string {
  const digits = municipalityCode.slice(2);
  return ["GM", "WK", "BU"].map((prefix) => `startswith(${field},'${prefix}${digits}')`).join(" or ");
}
