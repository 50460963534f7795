import { expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionByToken } from "../contribution-reader.ts";
import { contributionFacts } from "../facts-reader.ts";
import { methods } from "../methods/index.ts";
import { tokenHash } from "../../../kernel/ids.ts";
import { saveDraft } from "./save-draft.ts";
import type { Sent } from "./submit-contribution.ts";
import { submitContribution } from "./submit-contribution.ts";

const words = { nl: {}, en: {} };
const submit = submitContribution({ methods, words: () => words, baseUrl: "http://localhost:3000" });
const save = saveDraft(methods);

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
