import { describe, expect, it } from "vitest";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { adviser, bindings, ideasTown, lead, moderator } from "../commands/ideas-town.fixture.ts";
import { rejectContributions } from "../commands/moderate.ts";
import { mailRejectionJob } from "../jobs/mail-rejection.job.ts";
import { moderationStepsOf } from "../moderation/moderation-reader.ts";
import { removeContributions } from "../removal/commands.ts";
import { mailRemovalJob } from "../removal/jobs/mail-removal.job.ts";
import { archiveReason, changeReason, makeReason, useReasonAgain } from "./commands.ts";
import { ownReasonById, reasonsInUse } from "./reader.ts";

const { world, activity, sent, standing, runs, mailTo } = ideasTown();
const administrator = person("administrator");
const refusal = (refused: object) => ({ ok: false, refusal: refused });
const wrong = (field: string) => refusal({ kind: "invalid", fields: [{ field }] });

const dutch = "Uw tekst gaat over uw buren. Schrijf liever over de straat.";
const texts = (name: string, more: Record<string, readonly string[]> = {}) => ({
  fields: { name: [name], words_nl: [dutch], ...more },
});
const english = { words_en: ["Your text is about your neighbours."] };

async function made(name = `Reden ${newId()}`, more = {}): Promise<string> {
  return (await world.done(makeReason, texts(name, more), adviser)).reasonId;
}

describe("an own reason", () => {
  it("is refused to a visitor and to who moderates, and of another municipality is not there", async () => {
    expect(await world.run(makeReason, texts("Buren"), visitor())).toMatchObject(refusal({ kind: "notSignedIn" }));
    for (const actor of [moderator, lead, person("evaluator")])
      expect(await world.run(makeReason, texts("Buren"), actor)).toMatchObject(refusal({ kind: "forbidden" }));
    const reasonId = await made();
    for (const [command, input] of [
      [changeReason, { reasonId, version: "1", ...texts("Anders") }],
      [archiveReason, { reasonId }],
      [useReasonAgain, { reasonId }],
    ] as const) {
      expect(await world.run(command, input, moderator)).toMatchObject(refusal({ kind: "forbidden" }));
      expect(await world.run(command, input, adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    }
  });

  it.each([
    ["no name", { name: [""] }, "name"],
    ["a long name", { name: ["n".repeat(81)] }, "name"],
    ["no Dutch words", { words_nl: [" "] }, "words_nl"],
    ["long words", { words_en: ["w".repeat(1001)] }, "words_en"],
  ])("is refused with %s", async (_, fields, field) => {
    expect(await world.run(makeReason, texts("Goed", fields), adviser)).toMatchObject(wrong(field));
  });

  it("has a name that no other in use has, however it is written, until that one is archived", async () => {
    const first = await made("Over buren");
    expect(await world.run(makeReason, texts("OVER BUREN"), adviser)).toMatchObject(wrong("name"));
    const second = await made("Iets anders");
    const change = { reasonId: second, version: "1", ...texts("over buren") };
    expect(await world.run(changeReason, change, adviser)).toMatchObject(wrong("name"));
    await world.done(archiveReason, { reasonId: first }, administrator);
    await world.done(changeReason, change, administrator);
    expect(await world.run(useReasonAgain, { reasonId: first }, adviser)).toMatchObject(wrong("name"));
    await world.done(changeReason, { reasonId: second, version: "2", ...texts("Weer anders") }, adviser);
    await world.done(useReasonAgain, { reasonId: first }, adviser);
    expect((await world.read(reasonsInUse)).map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
  });

  it("that two name alike at the same moment is one, and the other hears that the name is taken", async () => {
    const name = `Tegelijk ${newId()}`;
    const answers = await Promise.all([1, 2, 3].map(() => world.run(makeReason, texts(name), adviser)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [one, other] = [await made(), await made()];
    const again = `Samen ${newId()}`;
    const change = (reasonId: string) => world.run(changeReason, { reasonId, version: "1", ...texts(again) }, adviser);
    const changes = await Promise.all([change(one), change(other), world.run(makeReason, texts(again), adviser)]);
    expect(changes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of [...answers, ...changes]) if (!answer.ok) expect(answer).toMatchObject(wrong("name"));
  });

  it("is not changed over what a colleague changed meanwhile, also at the same moment", async () => {
    const reasonId = await made();
    const change = (version: string) =>
      world.run(changeReason, { reasonId, version, ...texts(`Nieuw ${newId()}`) }, adviser);
    const meanwhile = refusal({ kind: "refused", key: "engage.ownReason.staff.refused.changed" });
    const answers = await Promise.all([change("1"), change("1")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject(meanwhile);
    expect(await change("1")).toMatchObject(meanwhile);
    expect(await change("2")).toMatchObject({ ok: true });
  });
});

describe("not showing a text for an own reason", () => {
  const textTo = async (address: string) => (await mailTo(address)).map(({ text }) => text).join();
  const reject = (ids: readonly string[], rejection: string, rejectionWords = "") =>
    world.run(rejectContributions, { ids, rejection, rejectionWords }, moderator);

  it("is refused for one that is archived, is not there, or is no reason", async () => {
    const [id, reasonId] = [await sent(), await made()];
    await world.done(archiveReason, { reasonId }, adviser);
    for (const rejection of [reasonId, newId(), "verzonnen"])
      expect(await reject([id], rejection)).toMatchObject(wrong("rejection"));
    expect((await standing(id))?.contribution.moderation).not.toBe("rejected");
  });

  it("tells each author in their language, and changing the reason changes nothing that was sent", async () => {
    const reasonId = await made("Over de buren", english);
    const ids = [
      await sent({ email: ["jan@waterdam.example"] }),
      await sent({ email: ["joe@waterdam.example"], lang: ["en"] }),
      await sent({ email: ["ania@waterdam.example"], lang: ["pl"] }),
    ];
    expect(await reject(ids, reasonId, "Zie regel twee.")).toMatchObject({ ok: true });
    await world.done(
      changeReason,
      { reasonId, version: "1", ...texts("Over de buren", { words_nl: ["Nieuw."] }) },
      adviser,
    );
    await world.done(archiveReason, { reasonId }, adviser);
    for (const contributionId of ids) await runs(mailRejectionJob(bindings), { contributionId });
    expect(await textTo("jan@waterdam.example")).toContain(`${dutch}\n\nZie regel twee.`);
    expect(await textTo("joe@waterdam.example")).toContain("Your text is about your neighbours.\n\nZie regel twee.");
    expect(await textTo("ania@waterdam.example")).toContain(dutch);
    const [first = ""] = ids;
    expect((await standing(first))?.contribution.rejection).toEqual({
      reason: "other",
      words: `${dutch}\n\nZie regel twee.`,
    });
    const steps = await world.read((work) => moderationStepsOf(work, first));
    expect(steps).toMatchObject([{ what: "rejected", words: `${dutch}\n\nZie regel twee.` }]);
    expect(await world.read((work) => ownReasonById(work, reasonId))).toMatchObject({ isArchived: true });
  });

  it("tells many at once in their languages as well", async () => {
    const reasonId = await made("Samen", english);
    const ids = [
      await sent({ email: ["piet@waterdam.example"] }),
      await sent({ email: ["pete@waterdam.example"], lang: ["en"] }),
    ];
    const removal = { trajectoryId: activity().trajectoryId, ids, rejection: reasonId };
    const { removalId } = await world.done(removeContributions, removal, moderator);
    await world.done(changeReason, { reasonId, version: "1", ...texts("Samen", { words_nl: ["Nieuw."] }) }, adviser);
    await runs(mailRemovalJob(bindings), { removalId });
    expect(await textTo("piet@waterdam.example")).toContain(dutch);
    expect(await textTo("pete@waterdam.example")).toContain("Your text is about your neighbours.");
  });
});
