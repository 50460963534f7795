import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PdokFault, PdokServer } from "../../../../test/servers/pdok-server.ts";
import { startPdokServer } from "../../../../test/servers/pdok-server.ts";
import { locatieserver } from "./locatieserver.ts";
import { locationApi } from "./location-api.ts";

const addresses = [
  { name: "Langestraat 24, 1017AK Amsterdam", municipality: "Amsterdam", lon: 4.8864, lat: 52.3791 },
  { name: "Langestraat 24, 7511HC Enschede", municipality: "Enschede", lon: 6.8937, lat: 52.2206 },
  { name: "Langestraat 240, 7511HC Enschede", municipality: "Enschede", lon: 6.8941, lat: 52.2211 },
];
let pdok: PdokServer;

beforeAll(async () => {
  pdok = await startPdokServer(addresses);
});
afterEach(() => pdok.misbehave("none"));
afterAll(() => pdok.close());

const services = [
  ["the Locatieserver", locatieserver],
  ["the Location API", locationApi],
] as const;

describe.each(services)("%s", (_name, service) => {
  const search = (words: string, municipality = "Enschede", timeoutMs = 4_000) =>
    service({ url: pdok.url, timeoutMs }).search(words, municipality);

  it.each<PdokFault>(["error500", "html", "huge", "otherShape", "elsewhere"])("is away: %s", async (fault) => {
    pdok.misbehave(fault);
    expect(await search("Langestraat 24")).toMatchObject({ kind: "away" });
  });

  it("is away when it takes too long, or when nobody is there", async () => {
    pdok.misbehave("slow");
    expect(await search("Langestraat 24", "Enschede", 50)).toMatchObject({ kind: "away" });
    const gone = await service({ url: "http://127.0.0.1:9" }).search("Langestraat", "Enschede");
    expect(gone).toMatchObject({ kind: "away" });
  });

  it("finds nothing where there is nothing", async () => {
    expect(await search("Nergensweg 1")).toEqual({ kind: "found", places: [] });
  });

  it("finds what is in the municipality first, with its point", async () => {
    const outcome = await search("langestraat 24");
    if (outcome.kind !== "found") throw new Error(outcome.detail);
    expect(outcome.places[0]?.address).toBe("Langestraat 24, 7511HC Enschede");
    expect(outcome.places[0]?.lon).toBeCloseTo(6.8937, 6);
    expect(outcome.places[0]?.lat).toBeCloseTo(52.2206, 6);
  });

  it("finds what is only elsewhere too, and sends nothing but the words and the municipality", async () => {
    const outcome = await search("Langestraat 24 Amsterdam & fq=*");
    expect(outcome).toMatchObject({ kind: "found" });
    const elsewhere = await search("Langestraat 24 1017AK");
    expect(elsewhere).toMatchObject({ places: [{ address: "Langestraat 24, 1017AK Amsterdam" }] });
    expect(new URL(pdok.requests.at(-1) ?? "", pdok.url).searchParams.getAll("fq").length).toBeLessThan(2);
  });
});
