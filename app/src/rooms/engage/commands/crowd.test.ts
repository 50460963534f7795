import { expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, system, visitor } from "../../../../test/factories/world.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionByToken } from "../contribution-reader.ts";
import { contributionFacts } from "../facts-reader.ts";
import { methods } from "../methods/index.ts";
import { newId, tokenHash } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { setInBrink } from "../../trajectories/room.ts";
import { saveDraft } from "./save-draft.ts";
import type { Sent } from "./check-sending.ts";
import { submitContribution } from "./submit-contribution.ts";

const words = { nl: {}, en: {} };
const submit = submitContribution({ methods, words: () => words, baseUrl: "http://localhost:3000" });
const save = saveDraft(methods);

/** Several at one moment, each an idea on one of these subjects. */
function crowd(world: World, activityId: string, themes: readonly string[]) {
  const form = (theme: string) => ({ activityId, fields: { title: ["Bomen"], body: ["Schaduw."], theme: [theme] } });
  return Promise.all(themes.map((theme) => world.runOnce(submit, form(theme), visitor(), newId())));
}

async function keptOf(world: World, trajectoryId: string): Promise<number> {
  const { contributions, formSessions } = await world.read((work) => contributionFacts(work, trajectoryId));
  expect(formSessions).toHaveLength(contributions.length);
  return contributions.length;
}

it("a crowd sends to a place as it is now, whoever changed it since the crowd before", async () => {
  const world = createWorld();
  const { activityId, trajectoryId } = await openActivity(world, { inBrink: "ideas" });
  const offer = (...themes: string[]) =>
    world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) => {
      await setInBrink(work, activityId, "ideas", { method: { themes: themes.map((nl) => ({ nl })) } });
      return ok(undefined);
    });
  const unknownTheme = { refusal: { kind: "invalid", fields: [{ field: "theme" }] } };
  expect(await crowd(world, activityId, ["Verkeer", "Groen"])).toMatchObject([unknownTheme, unknownTheme]);
  await offer("Verkeer");
  expect(await crowd(world, activityId, ["Verkeer", ""])).toMatchObject([{ ok: true }, { ok: true }]);
  await offer("Groen");
  expect(await crowd(world, activityId, ["Verkeer", "Verkeer"])).toMatchObject([unknownTheme, unknownTheme]);
  expect(await crowd(world, activityId, ["Groen", "", "Verkeer"])).toMatchObject([
    { ok: true },
    { ok: true },
    unknownTheme,
  ]);
  await moveTo(world, trajectoryId, "close", 4);
  const closed = { refusal: { key: "engage.refused.notOpen" } };
  expect(await crowd(world, activityId, ["Groen", "", ""])).toMatchObject([closed, closed, closed]);
  expect(await keptOf(world, trajectoryId)).toBe(4);
});

it("a crowd at a place of another municipality finds nothing there, also after a crowd of its own", async () => {
  const [world, elsewhere] = [createWorld(), createWorld()];
  const { activityId, trajectoryId } = await openActivity(world, { inBrink: "ideas" });
  expect(await crowd(world, activityId, ["", ""])).toMatchObject([{ ok: true }, { ok: true }]);
  const nothing = { refusal: { kind: "notFound" } };
  expect(await crowd(elsewhere, activityId, ["", ""])).toMatchObject([nothing, nothing]);
  expect(await keptOf(world, trajectoryId)).toBe(2);
});

it("a crowd at two places at once keeps each idea at its own", async () => {
  const world = createWorld();
  const here = await openActivity(world, { inBrink: "ideas" });
  const there = await openActivity(world, { inBrink: "ideas" });
  for (const turn of [1, 2]) {
    await Promise.all([crowd(world, here.activityId, ["", ""]), crowd(world, there.activityId, ["", "", ""])]);
    expect(await keptOf(world, here.trajectoryId)).toBe(2 * turn);
    expect(await keptOf(world, there.trajectoryId)).toBe(3 * turn);
  }
});

it("a crowd that sends at one moment gets a receipt each, and who typed nothing is told so", async () => {
  const world = createWorld();
  const settings = { themes: "Groen\nVerkeer" };
  const { activityId, trajectoryId } = await openActivity(world, { inBrink: "ideas", settings });
  const fields = (n: number) => ({ title: [`Idee ${n}`], body: ["Meer bankjes."] });
  const { draft } = await world.done(save, { activityId, fields: fields(99), screen: "idee" }, visitor());
  const forms = [
    ...Array.from({ length: 12 }, (_, n) => ({ activityId, fields: fields(n) })),
    { activityId, fields: { title: [""], body: [""] } },
    { activityId, fields: { ...fields(12), as: ["organisation"], organisation: ["Buurtvereniging Noord"] } },
    { activityId, fields: { ...fields(13), email: ["sanne@waterdam.example"] } },
    { activityId, draft, fields: {} },
    { activityId, draft, fields: {} },
  ];
  const answers = await Promise.all(
    forms.map((form, n) => world.runOnce(submit, form, visitor(), `key ${String(n)} ${activityId}`)),
  );
  const sent: readonly (Sent | undefined)[] = answers.map((answer) =>
    "ok" in answer && answer.ok ? answer.value : undefined,
  );
  const arrived = sent.map((one) => one !== undefined);
  expect(arrived.slice(0, 15)).toEqual([...Array<boolean>(12).fill(true), false, true, true]);
  // Which of the two presses comes first is not for us to say, only that one of them counts.
  expect(arrived.slice(15).toSorted()).toEqual([false, true]);
  expect(answers[12]).toMatchObject({ refusal: { kind: "invalid" } });
  expect(answers[arrived[15] ? 16 : 15]).toMatchObject({ refusal: { key: "engage.refused.draftGone" } });
  const { contributions, formSessions } = await world.read((work) => contributionFacts(work, trajectoryId));
  expect(contributions).toHaveLength(15);
  expect(new Set(contributions.map(({ participantId }) => participantId)).size).toBe(15);
  expect(contributions.filter(({ onBehalfOfOrganisation }) => onBehalfOfOrganisation)).toHaveLength(1);
  expect(formSessions.filter(({ finishedAt }) => finishedAt !== null)).toHaveLength(15);
  const own = await world.read((work) => contributionByToken(work, tokenHash(sent[3]?.token ?? "")));
  expect(own).toMatchObject({ title: "Idee 3", id: sent[3]?.contributionId });
  const contact = (n: number) => world.read((work) => contactOf(work, sent[n]?.contributionId ?? ""));
  expect(await contact(14)).toMatchObject({ email: "sanne@waterdam.example" });
  expect(await contact(13)).toBeUndefined();
});
