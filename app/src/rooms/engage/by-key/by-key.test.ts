import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { serverOver } from "../../../../test/factories/server.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { givenKey } from "../../identity/factories.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { confirmDisposition } from "../commands/dispose.ts";
import { publishContributions } from "../commands/moderate.ts";
import { idea, submit } from "../commands/ideas-town.fixture.ts";
import { moderationStepsOf } from "../moderation/moderation-reader.ts";
import { receivedId } from "./reader.ts";

const world = createWorld();
const elsewhere = createWorld();
const server = serverOver(world);
let host = "";
let open: OpenActivity;
let quiet: OpenActivity;
let all = "";

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
  open = await openActivity(world, { inBrink: "ideas", settings: { moderation: "before" } });
  quiet = await openActivity(world, { inBrink: "ideas" });
  all = await givenKey(world, ["send", "read", "moderate", "answer"]);
}, 60_000);

type Sent = { readonly key?: string; readonly once?: string; readonly type?: string };

async function post(path: string, body: unknown, { key = all, once = newId(), type = "application/json" }: Sent = {}) {
  const headers = { host, authorization: `Bearer ${key}`, "idempotency-key": once, "content-type": type };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return answerOf(await server.request(`http://${host}${path}`, { method: "POST", headers, body: text }));
}

async function get(path: string, key = all) {
  return answerOf(await server.request(`http://${host}${path}`, { headers: { host, authorization: `Bearer ${key}` } }));
}

async function answerOf(response: Response) {
  const text = await response.text();
  // @NOTE every answer of the API is an object in JSON; a test fails loudly when one is not.
  return { status: response.status, headers: response.headers, json: JSON.parse(text) as Record<string, unknown> };
}

const inbox = (of = open) => `/api/v1/trajecten/${of.slug}/inzendingen`;
const entry = (own: Record<string, unknown> = {}, of = open) => ({
  ...{ activiteit: of.activityId, velden: { title: "Een bank", body: "Bij de vijver." } },
  ...own,
});
const pointers = ({ json }: { json: Record<string, unknown> }) =>
  // @NOTE as the line above: the shape of a problem.
  (json["errors"] as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer);

describe("what the API does not take", () => {
  it("without a key of this municipality that still works", async () => {
    const theirs = await givenKey(elsewhere, ["send"]);
    const ended = await givenKey(world, ["send"], { endsOn: "2026-11-01" });
    const revoked = await givenKey(world, ["send"], { revoked: true });
    for (const key of ["", "brink_forged", "x".repeat(5000), theirs, ended, revoked]) {
      const answer = await post(inbox(), entry(), { key });
      expect([answer.status, answer.headers.get("www-authenticate")], key.slice(0, 20)).toEqual([401, "Bearer"]);
      expect((await get("/api/v1/trajecten", key)).status).toBe(401);
    }
    const today = await givenKey(world, ["send"], { endsOn: "2026-11-02" });
    expect((await post(inbox(), entry(), { key: today })).status).toBe(201);
  });

  it("of somebody who is signed in: only a key counts", async () => {
    const response = await server.request(`http://${host}${inbox()}`, {
      ...{ method: "POST", body: JSON.stringify(entry()) },
      headers: { host, "idempotency-key": newId(), "content-type": "application/json" },
    });
    expect(response.status).toBe(401);
    const cookie = { host, origin: `http://${host}` };
    expect((await server.request(`http://${host}${inbox()}`, { headers: cookie })).status).toBe(401);
  });

  it("by a key that is for something else", async () => {
    const reading = await givenKey(world, ["read"]);
    expect((await post(inbox(), entry(), { key: reading })).status).toBe(403);
    const sending = await givenKey(world, ["send"]);
    expect((await get(inbox(), sending)).status).toBe(403);
    const { json } = await post(inbox(), entry());
    const one = `${inbox()}/${String(json["id"])}`;
    for (const what of ["publicaties", "afwijzingen", "voorstellen"])
      expect((await post(`${one}/${what}`, {}, { key: sending })).status, what).toBe(403);
    const elsewhereOnly = await givenKey(world, ["send", "read", "moderate"], { activityIds: [quiet.activityId] });
    expect((await post(inbox(), entry(), { key: elsewhereOnly })).status).toBe(403);
    expect((await get(one, elsewhereOnly)).status).toBe(404);
    expect((await post(`${one}/publicaties`, {}, { key: elsewhereOnly })).status).toBe(404);
    expect((await get(one, sending)).status).toBe(404);
  });

  it("what is no JSON, too long, without an Idempotency-Key, or in another shape", async () => {
    expect((await post(inbox(), "{", {})).status).toBe(400);
    expect((await post(inbox(), "a=b", { type: "application/x-www-form-urlencoded" })).status).toBe(415);
    expect((await post(inbox(), "x".repeat(1024 * 1024 + 1))).status).toBe(413);
    for (const once of ["", "kort", "met spaties erin"])
      expect((await post(inbox(), entry(), { once })).status, once).toBe(400);
    const wrong = await post(inbox(), { ...entry(), velden: { title: 3 }, extra: true, taal: "Nederlands" });
    expect([wrong.status, pointers(wrong)?.toSorted()]).toEqual([400, ["#/extra", "#/taal", "#/velden/title"]]);
  });

  it("what the form of the activity refuses, each where it stands", async () => {
    const blank = await post(inbox(), entry({ velden: { title: " ", body: "x".repeat(5001), "e/mail": "a" } }));
    expect([blank.status, pointers(blank)]).toEqual([400, ["#/velden/e~1mail"]]);
    const known = await post(inbox(), entry({ velden: { title: " ", body: "x".repeat(5001), email: "noor" } }));
    expect(pointers(known)).toEqual(["#/velden/title", "#/velden/body", "#/velden/email"]);
    const later = await post(inbox(), entry({ ontvangenOp: "2026-12-01" }));
    expect(pointers(later)).toEqual(["#/ontvangenOp"]);
  });

  it("for a place that is not there, not open yet, or closed", async () => {
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    const theirs = await openActivity(elsewhere, { inBrink: "ideas" });
    expect((await post(inbox(preparing), entry({}, preparing))).status).toBe(404);
    expect((await post(inbox(theirs), entry({}, theirs))).status).toBe(404);
    expect((await post(inbox(quiet), entry())).status).toBe(404);
    const closed = await openActivity(world, { inBrink: "ideas" });
    await moveTo(world, closed.trajectoryId, "close", 4);
    expect((await post(inbox(closed), entry({}, closed))).status).toBe(409);
  });

  it("too much at once, and says when it can be done again", async () => {
    const busy = await givenKey(world, ["send"]);
    const statuses = await Promise.all(
      Array.from({ length: 301 }, () => post(inbox(), { ...entry(), activiteit: newId() }, { key: busy })),
    );
    const last = statuses.find(({ status }) => status === 429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await post(inbox(), entry())).status).toBe(201);
  });
});

describe("what another system sends", () => {
  it("counts once, and is given back the same", async () => {
    const once = newId();
    const [first, second] = await Promise.all([post(inbox(), entry(), { once }), post(inbox(), entry(), { once })]);
    expect([first.status, second.status, first.json]).toEqual([201, 201, second.json]);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect((await post(inbox(), entry({ taal: "en" }), { once })).status).toBe(422);
    expect((await post(inbox(quiet), entry({}, quiet), { once })).status).toBe(422);
    const other = await givenKey(world, ["send"]);
    const theirs = await post(inbox(), entry(), { once, key: other });
    expect(theirs.json["id"]).not.toBe(first.json["id"]);
  });

  it("waits for a moderator as what comes by the website, and stands where the answer says", async () => {
    const nul = String.fromCharCode(0);
    const fields = { title: `Een${nul} brug\ud800`, body: "Over de sloot.", email: "noor@stad.example" };
    const { status, headers, json } = await post(
      inbox(),
      entry({ velden: fields, taal: "en", ontvangenOp: "2026-11-01" }),
    );
    expect([status, json["stand"], headers.get("cache-control")]).toEqual([201, "waiting", "no-store"]);
    const location = new URL(headers.get("location") ?? "");
    const { json: found, headers: about } = await get(location.pathname);
    expect(found).toMatchObject({
      ...{ id: json["id"], titel: "Een brug\ufffd", taal: "en", weg: "api", stand: "waiting" },
      ...{ ingevoerdDoor: "Klantsysteem", ingebracht: "2026-11-01T12:00:00.000Z", velden: { theme: null } },
    });
    expect(JSON.stringify(found)).not.toContain("stad.example");
    expect(about.get("cache-control")).toBe("no-store");
    const own = await givenKey(world, ["send"]);
    const mine = await post(inbox(), entry(), { key: own });
    expect((await get(new URL(mine.headers.get("location") ?? "").pathname, own)).status).toBe(200);
  });

  it("is shown, refused and given a proposal by a key, which a person confirms", async () => {
    const { json } = await post(inbox(), entry());
    const one = `${inbox()}/${String(json["id"])}`;
    expect((await post(`${one}/publicaties`, {})).status).toBe(200);
    expect((await get(one)).json["stand"]).toBe("published");
    const reason = { uitkomst: "forwarded", reden: { en: "Later." } };
    const wrong = await post(`${one}/voorstellen`, reason);
    expect(pointers(wrong)).toContain("#/reden/nl");
    const whole = { uitkomst: "adopted", reden: { nl: "Er komt een bank." } };
    expect((await post(`${one}/voorstellen`, whole)).status).toBe(200);
    const { json: proposed } = await get(one);
    expect(proposed).toMatchObject({
      voorstel: { uitkomst: "adopted", voorgesteldDoor: "Klantsysteem" },
      antwoord: null,
    });
    const id = await world.read((work) => receivedId(work, open.trajectoryId, String(json["id"])));
    await world.done(confirmDisposition, { ids: [id], deciderFunction: "Wethouder" }, person("projectLead"));
    expect((await get(one)).json["antwoord"]).toMatchObject({ uitkomst: "adopted" });
    expect((await post(`${one}/afwijzingen`, { reden: "mooi" })).status).toBe(400);
    expect((await post(`${one}/afwijzingen`, { reden: "insulting" })).status).toBe(200);
    expect((await get(one)).json).toMatchObject({ stand: "rejected", afwijzing: { reden: "insulting" } });
    // A late second try tells nobody again, and overrules nobody.
    const steps = () => world.read((work) => moderationStepsOf(work, id ?? ""));
    const before = await steps();
    expect((await post(`${one}/afwijzingen`, { reden: "insulting" })).status).toBe(200);
    expect((await post(`${one}/publicaties`, {})).status).toBe(409);
    expect([await steps(), (await get(one)).json["stand"]]).toEqual([before, "rejected"]);
  });

  it("is read with everything else, in parts and by where it stands", async () => {
    for (const title of ["A", "B", "C"])
      await world.done(submit, { activityId: quiet.activityId, fields: { ...idea, title: [title] } }, visitor());
    const first = await get(`${inbox(quiet)}?perPagina=2`);
    expect(first.json).toMatchObject({ totaal: 3, items: [{ weg: "online" }, {}] });
    expect((await get(`${inbox(quiet)}?stand=rejected`)).json["totaal"]).toBe(0);
    expect((await get(`${inbox(quiet)}?stand=weg`)).status).toBe(400);
    const narrow = await givenKey(world, ["read"], { activityIds: [open.activityId] });
    expect((await get(inbox(quiet), narrow)).json["totaal"]).toBe(0);
  });
});

it("is described as it is: what is sent, and what is answered", async () => {
  const content = z.looseObject({ "application/json": z.looseObject({ schema: z.looseObject({}) }) });
  const schemaIn = (of: unknown) => z.fromJSONSchema(content.parse(of)["application/json"].schema);
  const operation = z.looseObject({
    ...{ security: z.unknown(), requestBody: z.looseObject({ content: z.unknown() }) },
    responses: z.record(z.string(), z.looseObject({ content: z.unknown().optional() })),
  });
  const { json } = await get("/api/v1/openapi.json");
  const { paths } = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(json);
  const one = paths["/trajecten/{id}/inzendingen"];
  const { security, requestBody, responses } = operation.parse(one?.["post"]);
  expect(security).toEqual([{ sleutel: [] }]);
  expect(schemaIn(requestBody.content).safeParse(entry()).success).toBe(true);
  expect(schemaIn(requestBody.content).safeParse({ ...entry(), extra: 1 }).success).toBe(false);
  const made = await post(inbox(), entry());
  expect(schemaIn(responses["201"]?.content).safeParse(made.json).success).toBe(true);
  const listed = operation.omit({ requestBody: true }).parse(one?.["get"]);
  expect(schemaIn(listed.responses["200"]?.content).safeParse((await get(inbox())).json).error?.issues ?? []).toEqual(
    [],
  );
});

it("a key does on no page what somebody with a role does", async () => {
  const key = { kind: "key", keyId: newId(), name: "Klantsysteem", scopes: ["moderate"], activityIds: [] } as const;
  expect(await world.run(publishContributions, { ids: [newId()] }, key)).toMatchObject({
    refusal: { kind: "forbidden" },
  });
});
