import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { crc32, deflateSync } from "node:zlib";

/** An address as PDOK would hold it. */
export type PdokAddress = {
  readonly name: string;
  readonly municipality: string;
  readonly lon: number;
  readonly lat: number;
};

/** What goes wrong; `elsewhere` redirects to another host, `unfiltered` gives those of all municipalities. */
export type PdokFault =
  "none" | "slow" | "error403" | "error429" | "error500" | "html" | "huge" | "otherShape" | "elsewhere" | "unfiltered";

export type PdokServer = {
  readonly url: string;
  /** Path and query of every request so far, in order. */
  readonly requests: readonly string[];
  misbehave(fault: PdokFault): void;
  close(): Promise<void>;
};

/** A local stand-in for PDOK's address services and tiles, answering in their shapes, refusals included. */
export async function startPdokServer(addresses: readonly PdokAddress[] = []): Promise<PdokServer> {
  const requests: string[] = [];
  let fault: PdokFault = "none";
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push(path);
    const url = new URL(path, "http://pdok.example");
    if (fault === "unfiltered") url.searchParams.delete("gemeentecode");
    if (!faulty(fault, response)) respond(addresses, url, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // @NOTE a server that listens on a port has an address of this type
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    misbehave: (next) => (fault = next),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function faulty(fault: PdokFault, response: ServerResponse): boolean {
  if (fault === "slow") return true;
  if (fault === "error403") response.writeHead(403).end("Forbidden");
  if (fault === "error429") response.writeHead(429).end("Too Many Requests");
  if (fault === "error500") response.writeHead(500).end("Internal Server Error");
  if (fault === "html") html(response, "<!doctype html><title>Onderhoud</title>");
  if (fault === "huge") html(response, "x".repeat(3_000_000));
  if (fault === "otherShape") json(response, 200, { results: [] });
  if (fault === "elsewhere") response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
  return fault !== "none" && fault !== "unfiltered";
}

function respond(addresses: readonly PdokAddress[], url: URL, response: ServerResponse): void {
  if (url.pathname === "/bzk/locatieserver/search/v3_1/free") return locatieserver(addresses, url, response);
  if (url.pathname === "/kadaster/location-api/v1/search") return locationApi(addresses, url, response);
  if (url.pathname === boundariesPath) return boundaries(url, response);
  if (url.pathname === `${cbsPath}/buurten/items`) return ofMunicipality(neighbourhoods, url, response);
  if (url.pathname === `${cbsPath}/wijken/items`) return ofMunicipality(districts, url, response);
  if (/^\/(brt\/achtergrondkaart|hwh\/luchtfotorgb)\/wmts\//.test(url.pathname)) return tile(url, response);
  json(response, 404, { title: "Not Found", status: 404 });
}

const boundariesPath = "/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd/items";

/** Two pages of municipalities, of 2025 alone: a square around the middle of Enschede on the second. */
function boundaries(url: URL, response: ServerResponse): void {
  const { searchParams: asked } = url;
  const feature = (statcode: string, geometry: object) => ({
    ...{ type: "Feature", id: statcode, geometry },
    properties: { statcode, statnaam: statcode, jaarcode: 2025 },
  });
  const isSecond = asked.get("cursor") === "2";
  const shown = isSecond
    ? feature("GM0153", { type: "Polygon", coordinates: [ring(6.8, 52.12, 0.2)] })
    : feature("GM0363", { type: "MultiPolygon", coordinates: [[ring(4.8, 52.3, 0.2)]] });
  const next = { rel: "next", href: `${boundariesPath}?f=json&jaarcode=2025&cursor=2` };
  const isThere = asked.get("jaarcode") === "2025";
  json(response, 200, {
    type: "FeatureCollection",
    features: isThere ? [shown] : [],
    links: isThere && !isSecond ? [next] : [],
  });
}

function ring(west: number, south: number, wide: number) {
  return [
    [west, south],
    [west + wide, south],
    [west + wide, south + wide],
    [west, south + wide],
    [west, south],
  ];
}

const cbsPath = "/cbs/wijken-en-buurten-2025/ogc/v1/collections";

function ofCbs(code: string, own: object, [west, south]: readonly [number, number], water = "NEE") {
  return {
    ...{ type: "Feature", id: code, geometry: { type: "MultiPolygon", coordinates: [[ring(west, south, 0.02)]] } },
    properties: {
      ...{ ...own, wijkcode: `WK${code.slice(0, 6)}`, gemeentecode: `GM${code.slice(0, 4)}` },
      ...{ gemeentenaam: "", water, aantal_inwoners: -99997 },
    },
  };
}

function neighbourhood(code: string, buurtnaam: string, corner: readonly [number, number], water?: string) {
  return ofCbs(code, { buurtcode: `BU${code}`, buurtnaam }, corner, water);
}

type OfCbs = ReturnType<typeof ofCbs>;

/** Three of Enschede beside each other, in two districts, with a lake; one of Amsterdam, and two of one district in Borne. */
const neighbourhoods: readonly OfCbs[] = [
  neighbourhood("01530000", "City", [6.88, 52.21]),
  neighbourhood("0363AF08", "Burgwallen", [4.88, 52.36]),
  neighbourhood("01530001", "Lasonder, Zeggelt", [6.9, 52.21]),
  neighbourhood("01530009", "Rutbeek", [6.86, 52.21], "JA"),
  neighbourhood("01530100", "Hogeland-Noord", [6.92, 52.21]),
  neighbourhood("01470000", "Oud Borne", [6.74, 52.3]),
  neighbourhood("01470001", "Stroom Esch", [6.76, 52.3]),
];

const districts: readonly OfCbs[] = [
  ofCbs("015300", { wijknaam: "Wijk 00 Binnensingelgebied" }, [6.88, 52.21]),
  ofCbs("015301", { wijknaam: "Hogeland - Velve" }, [6.92, 52.21]),
  ofCbs("0363AF", { wijknaam: "Burgwallen-Oude Zijde" }, [4.88, 52.36]),
  ofCbs("014700", { wijknaam: "Wijk 00" }, [6.74, 52.3]),
];

/** Of 2025 alone, one on a page. */
function ofMunicipality(all: readonly OfCbs[], url: URL, response: ServerResponse): void {
  const gemeentecode = url.searchParams.get("gemeentecode");
  const features = all.filter(({ properties }) => gemeentecode === null || properties.gemeentecode === gemeentecode);
  const at = Number(url.searchParams.get("cursor") ?? 0);
  const next = new URL(url);
  next.searchParams.set("cursor", String(at + 1));
  json(response, 200, {
    type: "FeatureCollection",
    timeStamp: "2026-01-01T00:00:00Z",
    links:
      at + 1 < features.length ? [{ rel: "next", title: "Next page", href: `${next.pathname}${next.search}` }] : [],
    features: features.slice(at, at + 1),
    numberReturned: features.slice(at, at + 1).length,
  });
}

const known = ["q", "fq", "fl", "bq", "qf", "df", "sort", "rows", "start", "lat", "lon"];

function locatieserver(
  addresses: readonly PdokAddress[],
  { searchParams: asked }: URL,
  response: ServerResponse,
): void {
  const unknown = [...asked.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined)
    return json(response, 400, { error: { metadata: [], msg: `unknown parameter: ${unknown}`, code: 400 } });
  const first = /gemeentenaam:"([^"]*)"/.exec(asked.get("bq") ?? "")?.[1];
  const found = matching(addresses, asked.get("q") ?? "");
  const ordered = [...found].sort((a, b) => Number(b.municipality === first) - Number(a.municipality === first));
  const docs = ordered.slice(0, Number(asked.get("rows") ?? 10)).map(({ name, lon, lat }) => ({
    weergavenaam: name,
    centroide_ll: `POINT(${lon} ${lat})`,
  }));
  json(response, 200, {
    response: { numFound: found.length, start: 0, maxScore: 9.1, numFoundExact: true, docs },
    highlighting: {},
    spellcheck: { suggestions: [], collations: [] },
  });
}

function locationApi(addresses: readonly PdokAddress[], { searchParams: asked }: URL, response: ServerResponse): void {
  if (asked.get("adres[version]") !== "1")
    return json(response, 400, { title: "Bad Request", status: 400, detail: "no collection was asked for" });
  const features = matching(addresses, asked.get("q") ?? "").map(({ name, lon, lat }, at) => {
    const href = `https://api.pdok.nl/kadaster/bag/ogc/v2/collections/adres/items/${at}?f=json`;
    const [west, south, east, north] = [lon - 0.1, lat - 0.1, lon + 0.1, lat + 0.1];
    const box = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const properties = { collection_id: "adres", collection_version: 1, display_name: name, highlight: name, href };
    return {
      type: "Feature",
      id: String(at),
      properties: { ...properties, score: 0.1, collection_geometry_type: "POINT" },
      geometry: { type: "Polygon", coordinates: [box] },
      links: [{ rel: "canonical", title: "The actual feature", type: "application/geo+json", href }],
    };
  });
  json(response, 200, {
    type: "FeatureCollection",
    timeStamp: "2026-01-01T00:00:00Z",
    links: [],
    features: features.slice(0, Number(asked.get("limit") ?? 10)),
    numberReturned: features.length,
  });
}

/** Each word begins one of the name or the municipality, as both services search. */
function matching(addresses: readonly PdokAddress[], asked: string): readonly PdokAddress[] {
  const words = wordsOf(asked);
  return addresses.filter(({ name, municipality }) => {
    const own = wordsOf(`${name} ${municipality}`);
    return words.length > 0 && words.every((word) => own.some((one) => one.startsWith(word)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Green land for the map, brown for the aerial photo (also a PNG: nobody looks into it). */
function tile({ pathname }: URL, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "image/png" });
  response.end(pathname.startsWith("/brt/") ? square([214, 230, 205]) : square([120, 100, 80]));
}

/** A PNG of one pixel by two, in one colour. */
function square([red, green, blue]: readonly [number, number, number]): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, red, green, blue, red, green, blue]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function html(response: ServerResponse, body: string): void {
  response.writeHead(200, { "content-type": "text/html" }).end(body);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
