import type { ReadingLimits } from "../../../platform/outbound/bounded-reader.ts";
import { boundedReader } from "../../../platform/outbound/bounded-reader.ts";
import { readOdata3 } from "./cbs-odata3.ts";
import type { AreasOutcome } from "./cbs-odata4.ts";
import { readOdata4 } from "./cbs-odata4.ts";
import type { CbsTable } from "./cbs-tables.ts";
import { newestCompleteTable } from "./cbs-tables.ts";
import type { PopulationFailure, PopulationFrame, PopulationOutcome, PopulationSource } from "./population-frame.ts";

/** `maxPages`: of one table. */
type CbsLimits = ReadingLimits & { readonly maxPages: number };

export type CbsSettings = {
  readonly odata4Url: string;
  readonly odata3Url: string;
  readonly odata3FeedUrl: string;
  readonly table: CbsTable;
  readonly limits: CbsLimits;
  readonly send: typeof fetch;
};

const cbsSettings: CbsSettings = {
  odata4Url: "https://datasets.cbs.nl/odata/v1/CBS",
  odata3Url: "https://opendata.cbs.nl/ODataApi/odata",
  odata3FeedUrl: "https://opendata.cbs.nl/ODataFeed/odata",
  table: newestCompleteTable,
  limits: { timeoutMs: 30_000, maxBytes: 20_000_000, maxPages: 200 },
  send: fetch,
};

/**
 * The population from Statistics Netherlands (CBS, CC BY 4.0), "Kerncijfers wijken en buurten": OData 4 first, and
 * OData 3 when the first cannot be reached or understood. A municipality that OData 4 does not know is not found: the
 * two services hold the same tables.
 * @param changes other addresses, table, limits or `fetch`; the rest as CBS publishes it
 */
export function cbsPopulationSource(changes: Partial<CbsSettings> = {}): PopulationSource {
  const settings = { ...cbsSettings, ...changes };
  return {
    async fetchFrame(municipalityCode) {
      if (!/^GM\d{4}$/.test(municipalityCode)) {
        return { kind: "notFound", detail: `"${municipalityCode}" is not the code of a municipality` };
      }
      const first = await fromOdata4(settings, municipalityCode);
      if (first.kind === "ok" || first.kind === "notFound") return first;
      const second = await fromOdata3(settings, municipalityCode);
      if (second.kind === "ok" || second.kind === "notFound") return second;
      return { kind: first.kind, detail: `OData 4: ${first.detail}; OData 3: ${second.kind}, ${second.detail}` };
    },
  };
}

async function fromOdata4(settings: CbsSettings, municipalityCode: string): Promise<PopulationOutcome> {
  const { odata4Url: baseUrl, table, limits, send } = settings;
  const at = { baseUrl, table, maxPages: limits.maxPages };
  const outcome = await readOdata4(boundedReader(limits, send), at, municipalityCode);
  return frameOf(outcome, municipalityCode, table, "odata4");
}

async function fromOdata3(settings: CbsSettings, municipalityCode: string): Promise<PopulationOutcome> {
  const { odata3Url: baseUrl, odata3FeedUrl: feedUrl, table, limits, send } = settings;
  const at = { baseUrl, feedUrl, table, maxPages: limits.maxPages };
  const outcome = await readOdata3(boundedReader(limits, send), at, municipalityCode);
  return frameOf(outcome, municipalityCode, table, "odata3");
}

function frameOf(
  outcome: AreasOutcome,
  municipalityCode: string,
  { year, tableId }: CbsTable,
  service: PopulationFrame["service"],
): PopulationOutcome {
  if (outcome.kind !== "areas") return failureOf(outcome);
  const { areas } = outcome;
  const municipalityName = areas.find((area) => area.code === municipalityCode)?.name ?? municipalityCode;
  return { kind: "ok", frame: { municipalityCode, municipalityName, year, tableId, service, areas } };
}

/** A table that is not there is the service's fault, not the municipality's; refused rows are too many. */
function failureOf(outcome: Exclude<AreasOutcome, { kind: "areas" }>): PopulationFailure {
  if (outcome.kind === "tableNotFound") return { kind: "unavailable", detail: outcome.detail };
  if (outcome.kind === "tooManyRows") return { kind: "tooLarge", detail: outcome.detail };
  return { kind: outcome.kind, detail: outcome.detail };
}
