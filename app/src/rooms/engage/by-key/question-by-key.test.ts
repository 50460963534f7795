import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { serverOver } from "../../../../test/factories/server.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { givenKey } from "../../identity/factories.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { questionsOf } from "../questions/reader.ts";

const world = createWorld();
const elsewhere = createWorld();
const server = serverOver(world);
let host = "";
let open: OpenActivity;
let key = "";

type Sent = { readonly of?: OpenActivity; readonly by?: string; readonly once?: string };

async function ask(body: unknown, { of = open, by = key, once = newId() }: Sent = {}) {
  const response = await server.request(`http://${host}/api/v1/trajecten/${of.slug}/vragen`, {
    method: "POST",
    headers: { host, authorization: `Bearer ${by}`, "idempotency-key": once, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  // @NOTE every answer of the API is an object in JSON; a test fails loudly when one is not.
  const json = (await response.json()) as Record<string, unknown>;
  // @NOTE as the line above: the shape of a problem.
  const errors = (json["errors"] ?? []) as { readonly pointer: string }[];
  return { status: response.status, headers: response.headers, json, pointers: errors.map(({ pointer }) => pointer) };
}

const asked = async () =>
  (await world.read((work) => questionsOf(work, open.trajectoryId, { page: 1, perPage: 50 }))).items;

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
  open = await openActivity(world, { inBrink: "ideas" });
  key = await givenKey(world, ["send"]);
}, 60_000);

describe("a question that another system sends", () => {
  it("is not taken without a key that is for it", async () => {
    const question = { vraag: "Komt er een bank?" };
    expect((await ask(question, { by: "" })).status).toBe(401);
    expect((await ask(question, { by: await givenKey(elsewhere, ["send"]) })).status).toBe(401);
    expect((await ask(question, { by: await givenKey(world, ["read", "moderate", "answer"]) })).status).toBe(403);
    const other = await openActivity(world, { inBrink: "ideas" });
    const narrow = await givenKey(world, ["send"], { activityIds: [other.activityId] });
    expect((await ask(question, { by: narrow })).status).toBe(403);
    expect((await ask(question, { by: narrow, of: other })).status).toBe(201);
    expect(await asked()).toEqual([]);
  });

  it("is not taken for a trajectory that nobody sees, or of another municipality", async () => {
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    const theirs = await openActivity(elsewhere, { inBrink: "ideas" });
    // The first trajectory of each municipality has the same name in its address.
    const slug = "plein-van-de-buren";
    await elsewhere.read((work) =>
      sql`update trajectories_trajectory set slug = ${slug} where id = ${theirs.trajectoryId}`.execute(work.db),
    );
    for (const of of [preparing, { ...theirs, slug }, { ...theirs, slug: "nergens" }])
      expect((await ask({ vraag: "Komt er een bank?" }, { of })).status).toBe(404);
    const slice = { page: 1, perPage: 9 };
    const asked = (of: OpenActivity, where: typeof world) =>
      where.read((work) => questionsOf(work, of.trajectoryId, slice));
    expect((await asked(theirs, elsewhere)).items).toEqual([]);
    expect((await asked(preparing, world)).items).toEqual([]);
  });

  it.each([
    [{}, "#/vraag"],
    [{ vraag: " " }, "#/vraag"],
    [{ vraag: "x".repeat(2_001) }, "#/vraag"],
    [{ vraag: 3 }, "#/vraag"],
    [{ vraag: "Wie?", lezers: "buren" }, "#/lezers"],
    [{ vraag: "Wie?", taal: "Nederlands" }, "#/taal"],
    [{ vraag: "Wie?", email: "noor" }, "#/email"],
    [{ vraag: "Wie?", naam: "Noor" }, "#/naam"],
  ])("is refused where it is wrong: %o", async (body, at) => {
    const answer = await ask(body);
    expect([answer.status, answer.pointers]).toEqual([400, [at]]);
    expect(await asked()).toEqual([]);
  });

  it("counts once, is for the team alone unless it says else, and is mailed about to who left an address", async () => {
    const once = newId();
    const question = { vraag: "Komt er een bank?", email: "noor@stad.example" };
    const [first, second] = await Promise.all([ask(question, { once }), ask(question, { once })]);
    expect([first.status, second.status, first.json]).toEqual([201, 201, second.json]);
    expect(first.json["antwoordVoor"]).toBe("2026-11-04T09:00:00.000Z");
    expect(await asked()).toMatchObject([
      { route: "api", isPublic: false, lang: "nl", turns: [{ words: "Komt er een bank?", moderation: "private" }] },
    ]);
    const mails = await world.read((work) => mailsInState(work, ["waiting", "sent"]));
    expect(mails.map(({ to }) => to)).toEqual(["noor@stad.example"]);
  });

  it("waits for somebody to read it when everybody may, and has a page of its own", async () => {
    const { json, headers } = await ask({ vraag: "Will there be a bench?", lezers: "everybody", taal: "en" });
    const [newest] = (await asked()).filter(({ isPublic }) => isPublic);
    expect(newest).toMatchObject({ route: "api", lang: "en", turns: [{ moderation: "waiting" }] });
    expect(headers.get("location")).toBe(`http://${host}${String(json["eigenPagina"])}`);
    const page = await server.request(`http://${host}${String(json["eigenPagina"])}`, { headers: { host } });
    expect([page.status, (await page.text()).includes("Will there be a bench?")]).toEqual([200, true]);
    const list = await server.request(`http://${host}/api/v1/trajecten/${open.slug}/vragen`, { headers: { host } });
    expect(await list.text()).not.toContain("bench");
  });
});
