import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { serverOver } from "../../../../test/factories/server.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { caseListShape } from "./case-shape.ts";

const world = createWorld();
const server = serverOver(world);
let host = "";

async function ask(path: string, init: RequestInit = {}) {
  const response = await server.request(`http://${host}${path}`, { ...init, headers: { host } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const given = async (path: string): Promise<unknown> => JSON.parse((await ask(path)).text);

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
}, 60_000);

describe("/api/v1/voorbeelden", () => {
  it.each([
    ["a number of nobody", "/api/v1/voorbeelden/C99", 404, {}],
    ["a method among the cases", "/api/v1/voorbeelden/M01", 404, {}],
    ["a number in small letters", "/api/v1/voorbeelden/c01", 404, {}],
    ["a new case", "/api/v1/voorbeelden", 405, { method: "POST", body: "{}" }],
  ])("refuses %s", async (_, path, status, init: RequestInit) => {
    const answer = await ask(path, init);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  });

  it("gives all of them, each at an address of its own and with a page", async () => {
    const all = caseListShape.parse(await given("/api/v1/voorbeelden"));
    expect([all.aantal, all.items.length]).toEqual([47, 47]);
    for (const one of all.items) expect(await given(`/api/v1/voorbeelden/${one.id}`)).toEqual(one);
    expect((await ask("/voorbeelden/C07")).status).toBe(200);
  }, 60_000);

  it("gives a source with what is sourced, calls an estimate one, and names what is missing", async () => {
    const { items } = caseListShape.parse(await given("/api/v1/voorbeelden"));
    for (const one of items) {
      const facts = [one.opgave, one.gedaan, one.gebeurd, one.misgegaan, one.les, one.afloop, one.kosten];
      for (const fact of facts) {
        if (fact === null) continue;
        expect(fact.schatting, one.id).toBe(fact.kenmerk === "E");
        expect(fact.bronnen.length > 0, one.id).toBe(fact.kenmerk === "S");
        expect(fact.bronnen.every((number) => one.bronnen.some(({ nummer }) => nummer === number))).toBe(true);
      }
      const missing = [...(one.jaren.length === 0 ? ["years"] : []), ...(one.gedaan === null ? ["done"] : [])];
      expect(one.ontbreekt, one.id).toEqual(expect.arrayContaining(missing));
      expect(one.ontbreekt.includes("wentWrong"), one.id).toBe(one.misgegaan === null);
    }
  });

  it("and the methods point at each other", async () => {
    const method = z.looseObject({ voorbeelden: z.array(z.string()) }).parse(await given("/api/v1/methoden/M47"));
    const { items } = caseListShape.parse(await given("/api/v1/voorbeelden"));
    expect(method.voorbeelden).toEqual(
      items.filter(({ werkvormen }) => werkvormen.includes("M47")).map(({ id }) => id),
    );
    expect(method.voorbeelden.length).toBeGreaterThan(0);
  });
});
