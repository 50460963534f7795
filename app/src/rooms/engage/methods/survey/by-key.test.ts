import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { serverOver } from "../../../../../test/factories/server.ts";
import { createWorld } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { givenKey } from "../../../identity/factories.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import type { Question } from "./domain.ts";
import { kinds } from "./kinds/index.ts";
import { fieldsOf } from "./reader.ts";
import { insertQuestion } from "./writer.ts";
import { receivedId } from "../../by-key/reader.ts";

const world = createWorld();
const server = serverOver(world);
let host = "";
let open: OpenActivity;
let key = "";

type Sent = Readonly<Record<string, unknown>>;
type Of = {
  readonly question: Partial<Question>;
  /** What another system sends, and what is kept of it. */
  readonly sent: Sent;
  readonly kept?: Sent;
  /** Answers that are none, each with the control that the refusal has to name. */
  readonly wrong: readonly (readonly [Sent, string])[];
};

const option = (code: string) => ({ code, label: { nl: `Antwoord ${code}` } });
const options = [option("a"), option("b"), option("c")];

/** Every kind of question once, as a system without a screen answers it. */
const asked: Readonly<Record<string, Of>> = {
  single: {
    question: { options, settings: { other: true }, required: true },
    sent: { single: "other", single_other: "Te voet." },
    wrong: [
      [{ single: "d" }, "single"],
      [{ single: "" }, "single"],
      [{ single: ["a", "b"] }, "single"],
    ],
  },
  multiple: {
    question: { options, settings: { least: 2, most: 2 } },
    sent: { multiple: ["a", "c"] },
    wrong: [
      [{ multiple: ["a"] }, "multiple"],
      [{ multiple: ["a", "b", "c"] }, "multiple"],
      [{ multiple: ["a", "z"] }, "multiple"],
    ],
  },
  scale: {
    question: { options: ["1", "2", "3", "4", "5"].map(option) },
    sent: { scale: "4" },
    wrong: [
      [{ scale: "6" }, "scale"],
      [{ scale: 4 }, "scale"],
    ],
  },
  number: {
    question: { settings: { lowest: 0, highest: 120, decimals: true, unit: { nl: "minuten" } } },
    sent: { number: "12.5" },
    kept: { number: "12,5" },
    wrong: [
      [{ number: "veel" }, "number"],
      [{ number: "121" }, "number"],
      [{ number: 12 }, "number"],
    ],
  },
  date: {
    question: { settings: { earliest: "2016-01-01", latest: "2026-12-31" } },
    sent: { date_day: "1", date_month: "9", date_year: "2024" },
    wrong: [
      [{ date_day: "31", date_month: "2", date_year: "2024" }, "date_day"],
      [{ date_day: "1", date_month: "9", date_year: "2015" }, "date_day"],
      [{ date: "2024-09-01" }, "date"],
    ],
  },
  short: { question: {}, sent: { short: "Haast" }, wrong: [[{ short: "x".repeat(5_000) }, "short"]] },
  open: { question: {}, sent: { open: "De bocht\nbij de heg." }, wrong: [[{ open: "x".repeat(19_000) }, "open"]] },
  ranking: {
    question: { options },
    sent: { ranking_c: "1", ranking_a: "2" },
    wrong: [
      [{ ranking_a: "1", ranking_b: "1" }, "ranking_b"],
      [{ ranking_a: "9" }, "ranking_a"],
    ],
  },
  points: {
    question: { options, settings: { total: 100, unit: { nl: "punten" } } },
    sent: { points_a: "70", points_c: "30" },
    wrong: [[{ points_a: "70" }, "points_a"]],
  },
  place: {
    question: {},
    sent: { place: "6.16000 52.25000", place_words: "Bij de brug" },
    wrong: [[{ place: "de brug" }, "place"]],
  },
  contact: {
    question: { settings: { asks: ["name", "email"], purpose: { nl: "Wij nodigen u uit." } } },
    sent: { contact_name: "Noor", contact_email: "noor@stad.example", contact_adult: "yes" },
    kept: {},
    wrong: [
      [{ contact_email: "noor", contact_adult: "yes" }, "contact_email"],
      [{ contact_email: "noor@stad.example" }, "contact_adult"],
    ],
  },
  // Photos come by the form alone, and a part asks nothing.
  photo: { question: {}, sent: {}, wrong: [[{ photo: "plein.jpg" }, "photo"]] },
  section: { question: { settings: { explanation: {} } }, sent: {}, wrong: [[{ section: "ja" }, "section"]] },
};
const whole = Object.assign({}, ...Object.values(asked).map(({ sent }) => sent)) as Sent;
const later = { condition: { joined: "all", comparisons: [{ code: "scale", is: "anyOf", choices: ["1"] }] } } as const;

async function post(velden: Sent) {
  const response = await server.request(`http://${host}/api/v1/trajecten/${open.slug}/inzendingen`, {
    method: "POST",
    headers: { host, authorization: `Bearer ${key}`, "idempotency-key": newId(), "content-type": "application/json" },
    body: JSON.stringify({ activiteit: open.activityId, velden }),
  });
  // @NOTE every answer of the API is an object in JSON; a test fails loudly when one is not.
  const json = (await response.json()) as {
    readonly id: string;
    readonly stand: string;
    errors?: { pointer: string }[];
  };
  return { status: response.status, type: response.headers.get("content-type"), json };
}

async function get(path: string) {
  const response = await server.request(`http://${host}${path}`, {
    headers: { host, authorization: `Bearer ${key}` },
  });
  return response.text();
}

const pointers = ({ json }: Awaited<ReturnType<typeof post>>) => json.errors?.map(({ pointer }) => pointer);

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
  open = await openActivity(world, { inBrink: "survey" });
  key = await givenKey(world, ["send", "read"]);
  const questions = Object.entries(asked).map(([kind, { question }]) => ({ code: kind, kind, ...question }));
  const all = [...questions, { code: "why", kind: "open", ...later }, { code: "after", kind: "short" }];
  await world.read(async (work) => {
    for (const [at, own] of all.entries()) {
      const { code } = own;
      const blank = { words: { nl: `Vraag ${code}` }, why: {}, required: false, options: [], settings: {} };
      await insertQuestion(work, open.activityId, { condition: undefined, ...blank, ...own }, at + 1);
    }
  });
}, 60_000);

describe("a survey that another system sends", () => {
  it("can have every kind of question that there is", () => {
    expect(Object.keys(asked).toSorted()).toEqual(kinds.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(asked).flatMap(([kind, { wrong }]) => wrong.map(([sent, at]) => [kind, at, sent] as const)))(
    "is refused for a wrong answer to %s, named as %s: %o",
    async (kind, at, sent) => {
      const rest = Object.fromEntries(
        Object.entries(whole).filter(([name]) => !new RegExp(`^${kind}(_|$)`).test(name)),
      );
      const answer = await post({ ...rest, ...sent });
      expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
      expect(pointers(answer)).toContain(`#/velden/${at}`);
    },
  );

  it("is refused whole, with everything that is wrong together", async () => {
    const answer = await post({ ...whole, single: "d", number: "veel", elders: "ja" });
    expect(pointers(answer)).toEqual(["#/velden/elders"]);
    expect(pointers(await post({ ...whole, single: "d", number: "veel" }))).toEqual([
      "#/velden/single",
      "#/velden/number",
    ]);
    expect(pointers(await post({}))).toContain("#/velden/single");
  });

  it("is refused for an answer to a question that is not asked of who answered so, and loses nothing", async () => {
    expect(pointers(await post({ ...whole, why: "Omdat." }))).toEqual(["#/velden/why"]);
    expect((await post({ ...whole, scale: "1", why: "Omdat." })).status).toBe(201);
  });

  it("counts, is kept as it was sent, and is read without anybody's address", async () => {
    const { status, json } = await post(whole);
    expect([status, json.stand]).toEqual([201, "published"]);
    const id = (await world.read((work) => receivedId(work, open.trajectoryId, json.id))) ?? "";
    const kept = (await world.read((work) => fieldsOf(work, [id]))).get(id);
    for (const [kind, { sent, kept: other }] of Object.entries(asked))
      for (const [name, value] of Object.entries(other ?? sent)) expect(kept?.[name], kind).toEqual([value].flat());
    const read = await get(`/api/v1/trajecten/${open.slug}/inzendingen/${json.id}`);
    expect(read).toContain("De bocht");
    expect(read).not.toContain("stad.example");
  });

  it("is told which names there are", async () => {
    const fields = await get(`/api/v1/trajecten/${open.slug}/activiteiten/${open.activityId}/velden`);
    for (const name of Object.keys(whole)) expect(fields).toContain(`"${name}"`);
  });
});
