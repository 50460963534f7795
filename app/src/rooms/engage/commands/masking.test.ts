import { describe, expect, it } from "vitest";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { mailMaskedJob } from "../jobs/mail-masked.job.ts";
import { methods } from "../methods/index.ts";
import { moderationStepsOf, originalOf } from "../moderation/moderation-reader.ts";
import { changeContribution } from "./change-contribution.ts";
import { bindings, idea, ideasTown, moderator, submit } from "./ideas-town.fixture.ts";
import { maskPersonalData, restoreWords } from "./mask-personal-data.ts";
import { publishContributions, rejectContributions, translateContribution } from "./moderate.ts";
import { withdrawContribution } from "./withdraw-contribution.ts";

const { world, activity, sent, standing, runs, mailTo } = ideasTown();
const mask = maskPersonalData(bindings);

const body = "Bel Jan van Dam op 06-12345678, of kom langs op Kerkstraat 12.";
const places = "body:19-30";
const ofPhone = () => sent({ body: [body] });
const textOf = async (id: string) => (await standing(id))?.contribution.body;
const keptOf = (id: string) => world.read((work) => originalOf(work, id));
const stepsOf = async (id: string) =>
  (await world.read((work) => moderationStepsOf(work, id))).map(({ what, byName }) => `${what} by ${byName}`);

describe("masking data of people", () => {
  it("is refused to who may not, in another municipality, and when nothing was chosen that is there", async () => {
    const id = await ofPhone();
    for (const actor of [visitor(), person("evaluator"), person("councilMember"), person("administrator")]) {
      expect(await world.run(mask, { id, places }, actor)).toMatchObject({ ok: false });
      expect(await world.run(restoreWords, { id }, actor)).toMatchObject({ ok: false });
    }
    expect(await world.run(mask, { id, places }, moderator, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(mask, { id: newId(), places }, moderator)).toMatchObject({ refusal: { kind: "notFound" } });
    for (const [input, refusal] of [
      [{ places: "" }, { fields: [{ field: "places" }] }],
      [{ places: "name:1-2" }, { fields: [{ field: "places.0" }] }],
      [{ places: "body:3-5" }, { key: "engage.refused.textChanged" }],
      [{ also: "Piet" }, { fields: [{ field: "also" }] }],
      [{ also: "an" }, { fields: [{ field: "also" }] }],
    ] as const) {
      expect(await world.run(mask, { id, ...input }, moderator), JSON.stringify(input)).toMatchObject({ refusal });
    }
    expect(await world.run(restoreWords, { id }, moderator)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await textOf(id)).toBe(body);
    expect(await stepsOf(id)).toEqual([]);
  });

  it("puts a sign in the text for everybody, keeps what stood there for the team, and says who did it", async () => {
    const id = await ofPhone();
    await world.done(mask, { id, places, also: "Jan van Dam" }, moderator);
    expect(await textOf(id)).toBe("Bel [weggehaald] op [telefoonnummer weggehaald], of kom langs op Kerkstraat 12.");
    expect(await keptOf(id)).toMatchObject({ body });
    // What is masked again later does not push out what was first there.
    await world.done(mask, { id, also: "Kerkstraat 12" }, moderator);
    expect(await textOf(id)).toMatch(/kom langs op \[weggehaald\]\.$/);
    expect(await keptOf(id)).toMatchObject({ body });
    expect(await stepsOf(id)).toEqual([`masked by ${moderator.name}`, `masked by ${moderator.name}`]);
  });

  it("masks in our translation what is there too, in the language of each", async () => {
    const id = await sent({ lang: ["en"], body: ["Call Jan: 06-12345678"] });
    const translation = { id, into: "nl", translatedTitle: "Bel", translatedBody: "Bel Jan: 06-12345678" };
    await world.done(translateContribution, translation, moderator);
    await world.done(mask, { id, places: "body:10-21", also: "Jan" }, moderator);
    expect((await standing(id))?.contribution).toMatchObject({
      body: "Call [removed]: [phone number removed]",
      translations: { nl: { title: "Bel", body: "Bel [weggehaald]: [telefoonnummer weggehaald]" } },
    });
    await world.done(restoreWords, { id }, moderator);
    expect((await standing(id))?.contribution).toMatchObject({
      body: "Call Jan: 06-12345678",
      translations: { nl: { body: "Bel Jan: 06-12345678" } },
    });
    expect(await keptOf(id)).toBeUndefined();
    expect(await stepsOf(id)).toEqual([`restored by ${moderator.name}`, `masked by ${moderator.name}`]);
  });

  it("keeps nothing of before when the author writes anew or takes it back", async () => {
    const own = await world.done(
      submit,
      { activityId: activity().activityId, fields: { ...idea, body: [body] } },
      visitor(),
    );
    const { contributionId: id, token } = own;
    await world.done(mask, { id, places }, moderator);
    await world.done(changeContribution(methods), { token, fields: { ...idea, body: ["Anders."] } }, visitor());
    expect(await keptOf(id)).toBeUndefined();
    await world.done(changeContribution(methods), { token, fields: { ...idea, body: [body] } }, visitor());
    await world.done(mask, { id, places }, moderator);
    await world.done(rejectContributions, { ids: id, rejection: "insulting", rejectionWords: "Over Jan." }, moderator);
    await world.done(withdrawContribution(methods), { token }, visitor());
    expect(await keptOf(id)).toBeUndefined();
    const steps = await world.read((work) => moderationStepsOf(work, id));
    expect(steps.map(({ what, words }) => [what, words])).toEqual([
      ["rejected", undefined],
      ["masked", undefined],
      ["masked", undefined],
    ]);
    expect(await world.run(mask, { id, places }, moderator)).toMatchObject({
      refusal: { key: "engage.refused.withdrawn" },
    });
  });
});

describe("what is done with a text", () => {
  it("is written down once for each, with who and why", async () => {
    const [one, other] = [await sent(), await sent()];
    await world.done(publishContributions, { ids: [one, other] }, moderator);
    await world.done(publishContributions, { ids: [one, other] }, person("adviser"));
    const rejection = { ids: [one, one], rejection: "other", rejectionWords: "Niet zo." };
    await world.done(rejectContributions, rejection, moderator);
    expect(await stepsOf(one)).toEqual([`rejected by ${moderator.name}`, `published by ${moderator.name}`]);
    expect(await stepsOf(other)).toEqual([`published by ${moderator.name}`]);
    expect((await world.read((work) => moderationStepsOf(work, one)))[0]?.words).toBe("Niet zo.");
  });
});

describe("who wrote what was masked", () => {
  it("is mailed once of all that was masked, without the words, and not of what was put back", async () => {
    const letters = async (email: string, contributionId: string) => {
      for (let twice = 0; twice < 2; twice += 1) await runs(mailMaskedJob(bindings), { contributionId });
      return (await mailTo(email)).filter(({ subject }) => subject.startsWith("Wij haalden gegevens weg"));
    };
    const id = await sent({ body: [body], email: ["noor@waterdam.example"] });
    expect(await letters("noor@waterdam.example", id)).toEqual([]);
    await world.done(mask, { id, places, also: "Jan van Dam" }, moderator);
    await world.done(mask, { id, also: "Kerkstraat 12" }, moderator);
    const [letter, ...more] = await letters("noor@waterdam.example", id);
    expect(more).toEqual([]);
    expect(letter?.text).toContain("Een collega kan terugzetten wat er stond.");
    for (const data of ["Jan van Dam", "06-12345678", "Kerkstraat"]) expect(letter?.text).not.toContain(data);
    const back = await sent({ body: [body], email: ["mia@waterdam.example"] });
    await world.done(mask, { id: back, places }, moderator);
    await world.done(restoreWords, { id: back }, moderator);
    expect(await letters("mia@waterdam.example", back)).toEqual([]);
  });
});
