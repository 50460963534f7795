import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One area as Statistics Netherlands would hold it; a figure that is absent or null is not known. */
export type CbsArea = {
  readonly code: string;
  readonly name: string;
  readonly municipalityName: string;
  /** By the names of OData 3 without their number ("AantalInwoners"). */
  readonly figures: Readonly<Partial<Record<CbsStem, number | null>>>;
};

export type CbsStem = keyof typeof measures;

/** Code in OData 4, title, and the number that OData 3 puts behind the stem in the table of 2024. */
const measures = {
  AantalInwoners: { code: "T001036", title: "Aantal inwoners", position: 5 },
  Mannen: { code: "3000", title: "Mannen", position: 6 },
  Vrouwen: { code: "4000", title: "Vrouwen", position: 7 },
  k_0Tot15Jaar: { code: "10680", title: "0 tot 15 jaar", position: 8 },
  k_15Tot25Jaar: { code: "53050", title: "15 tot 25 jaar", position: 9 },
  k_25Tot45Jaar: { code: "53310", title: "25 tot 45 jaar", position: 10 },
  k_45Tot65Jaar: { code: "53715", title: "45 tot 65 jaar", position: 11 },
  k_65JaarOfOuder: { code: "80200", title: "65 jaar of ouder", position: 12 },
  HuishoudensTotaal: { code: "1050010_2", title: "Huishoudens totaal", position: 29 },
  Eenpersoonshuishoudens: { code: "1050015", title: "Eenpersoonshuishoudens", position: 30 },
} as const;

// @NOTE Object.keys of a constant object are its own literal keys
const stems = Object.keys(measures) as CbsStem[];

/** What goes wrong, per service; `elsewhere` redirects to another host, `offsite` does so with the next page. */
export type CbsFault =
  | "none"
  | "error500"
  | "slow"
  | "dripping"
  | "truncated"
  | "html"
  | "tooManyRows"
  | "huge"
  | "otherShape"
  | "noTable"
  | "elsewhere"
  | "offsite"
  | "endless"
  | "ignoresFilter";

export type CbsServer = {
  readonly odata4Url: string;
  readonly odata3Url: string;
  readonly odata3FeedUrl: string;
  /** Path and decoded query of every request so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

type Setup = {
  readonly areas: readonly CbsArea[];
  readonly tableId?: string;
  readonly pageSize?: number;
  readonly odata4?: CbsFault;
  readonly odata3?: CbsFault;
  /** Status of OData 4 in place of a value that is null; "absent": no row at all. */
  readonly missingAs?: "Confidential" | "absent";
  /** What OData 3 writes for a value that is null. */
  readonly missingNumber?: number | null;
  /** Replaces measure codes of OData 4 and positions of OData 3, as another year would. */
  readonly otherYear?: boolean;
};

type Reply = { status: number; type: string; body: string; location?: string };
type Row = Record<string, unknown>;

/** A local stand-in for CBS's open data services, answering in their shapes: paging, padding, statuses, refusals. */
export async function startCbsServer(setup: Setup): Promise<CbsServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(decodeURIComponent(request.url ?? ""));
    respond(setup, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // @NOTE a server that listens on a port has an address of this type
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    odata4Url: `${origin}/odata/v1/CBS`,
    odata3Url: `${origin}/ODataApi/odata`,
    odata3FeedUrl: `${origin}/ODataFeed/odata`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function respond(setup: Setup, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
  const isOdata4 = url.pathname.startsWith("/odata/v1/");
  const fault = (isOdata4 ? setup.odata4 : setup.odata3) ?? "none";
  if (fault === "slow") return;
  const reply = faulty(fault, url) ?? (isOdata4 ? odata4(setup, url, fault) : odata3(setup, url, fault));
  const headers = { "content-type": reply.type, ...(reply.location && { location: reply.location }) };
  response.writeHead(reply.status, headers);
  if (fault !== "dripping") return void response.end(reply.body);
  response.write(reply.body.slice(0, 20));
}

function faulty(fault: CbsFault, url: URL): Reply | undefined {
  const isData = /TypedDataSet|Observations/.test(url.pathname);
  if (fault === "error500") return { status: 500, type: "text/plain", body: "Internal Server Error" };
  if (fault === "html") return { status: 200, type: "text/html", body: "<!doctype html><title>Onderhoud</title>" };
  if (fault === "noTable") return { status: 404, type: "text/plain", body: "Not Found" };
  if (fault === "huge")
    return { status: 200, type: "application/json", body: `{"value":["${"x".repeat(3_000_000)}"]}` };
  if (fault === "otherShape") return json({ value: [{ Naam: "Enschede" }] });
  if (fault === "elsewhere")
    return { status: 302, type: "text/plain", body: "", location: "http://elsewhere.invalid/" };
  if (fault === "truncated" && isData)
    return { status: 200, type: "application/json", body: '{"value":[{"Measure":"T00' };
  if (fault === "tooManyRows" && url.pathname.startsWith("/ODataApi/") && isData) {
    const message = { lang: "", value: "The query returns more than 10000 records. Change your query." };
    return { status: 500, type: "application/json", body: JSON.stringify({ "odata.error": { code: "", message } }) };
  }
  return undefined;
}

function odata4(setup: Setup, url: URL, fault: CbsFault): Reply {
  const [table = "", entity = ""] = url.pathname.split("/").slice(4);
  if (table !== (setup.tableId ?? "85984NED")) return { status: 404, type: "text/plain", body: "Not Found" };
  const code = (stem: CbsStem) => (setup.otherYear ? measures[stem].code.replace("_2", "_3") : measures[stem].code);
  const rows: Record<string, Row[]> = {
    MeasureCodes: stems.map((stem) => ({
      Identifier: code(stem),
      Title: measures[stem].title,
      Unit: "aantal",
      DataType: "Long",
      MeasureGroupId: "M1",
    })),
    WijkenEnBuurtenCodes: setup.areas.map(({ code: Identifier, name }) => ({
      Identifier,
      Title: name,
      DimensionGroupId: Identifier.startsWith("GM") ? "NL01" : `GM${Identifier.slice(2, 6)}`,
    })),
    Observations: setup.areas.flatMap((area) => stems.flatMap((stem) => observation(setup, area, stem, code(stem)))),
  };
  const context = `${url.origin}/odata/v1/CBS/${table}/$metadata#${entity}`;
  return pageOf(rows[entity] ?? [], url, setup, { "@odata.context": context }, "@odata.nextLink", fault);
}

function observation(setup: Setup, area: CbsArea, stem: CbsStem, Measure: string): Row[] {
  const value = area.figures[stem] ?? null;
  if (value === null && setup.missingAs !== "Confidential") return [];
  const ValueAttribute = value === null ? "Confidential" : "None";
  return [{ Id: 1, Measure, ValueAttribute, Value: value, StringValue: null, WijkenEnBuurten: area.code }];
}

function odata3(setup: Setup, url: URL, fault: CbsFault): Reply {
  const [service = "", , table = "", entity = ""] = url.pathname.split("/").slice(1);
  if (table !== (setup.tableId ?? "85984NED")) return { status: 404, type: "text/plain", body: "Not Found" };
  const key = (stem: CbsStem) => `${stem}_${measures[stem].position + (setup.otherYear ? 3 : 0)}`;
  const rows: Record<string, Row[]> = {
    DataProperties: [
      { ID: 0, Position: 0, ParentID: null, Type: "GeoDimension", Key: "WijkenEnBuurten", Title: "Wijken en buurten" },
      { ID: 1, Position: null, ParentID: null, Type: "TopicGroup", Key: "", Title: "Bevolking" },
      ...stems.map((stem) => ({
        ID: measures[stem].position,
        ParentID: 1,
        Type: "Topic",
        Key: key(stem),
        Title: measures[stem].title,
        Unit: "aantal",
        Decimals: 0,
      })),
    ],
    WijkenEnBuurten: setup.areas.map(({ code, name }) => ({
      Key: code.padEnd(10),
      Title: name.padEnd(40),
      Description: "",
    })),
    TypedDataSet: setup.areas.map((area, ID) => ({
      ID,
      WijkenEnBuurten: area.code.padEnd(10),
      Gemeentenaam_1: area.municipalityName.padEnd(40),
      ...Object.fromEntries(stems.map((stem) => [key(stem), area.figures[stem] ?? setup.missingNumber ?? null])),
    })),
  };
  const context = `${url.origin}/${service}/OData/${table}/$metadata#Cbs.OData.WebAPI.${entity}`;
  // Only the feed gives pages.
  const paging = service === "ODataFeed" ? setup : { ...setup, pageSize: undefined };
  return pageOf(rows[entity] ?? [], url, paging, { "odata.metadata": context }, "odata.nextLink", fault);
}

function pageOf(
  rows: readonly Row[],
  url: URL,
  { pageSize = 100_000 }: { readonly pageSize?: number | undefined },
  head: Row,
  nextName: string,
  fault: CbsFault,
): Reply {
  const filtered = rows.filter(
    (row) => fault === "ignoresFilter" || matches(row, url.searchParams.get("$filter") ?? ""),
  );
  const skip = Number(url.searchParams.get("$skip") ?? 0);
  const select = url.searchParams.get("$select")?.split(",");
  const value = filtered
    .slice(skip, skip + pageSize)
    .map((row) => (select ? Object.fromEntries(select.map((name) => [name, row[name]])) : row));
  const next = new URL(url);
  next.searchParams.set("$skip", String(fault === "endless" ? skip : skip + pageSize));
  const isLast = skip + pageSize >= filtered.length && fault !== "endless" && fault !== "offsite";
  const link = fault === "offsite" ? "http://elsewhere.invalid/next" : next.href;
  return json({ ...head, value, ...(!isLast && { [nextName]: link }) });
}

/** The filters that are used: alternatives of startswith, and alternatives of Measure eq; both have to hold. */
function matches(row: Row, filter: string): boolean {
  const starts = [...filter.matchAll(/startswith\((\w+),'([^']+)'\)/g)];
  const equals = [...filter.matchAll(/(\w+) eq '([^']+)'/g)];
  const holds = (parts: RegExpExecArray[], test: (value: string, wanted: string) => boolean) =>
    parts.length === 0 || parts.some(([, field = "", wanted = ""]) => test(String(row[field]), wanted));
  return (
    holds(starts, (value, wanted) => value.startsWith(wanted)) && holds(equals, (value, wanted) => value === wanted)
  );
}

function json(body: Row): Reply {
  return { status: 200, type: "application/json", body: JSON.stringify(body) };
}
