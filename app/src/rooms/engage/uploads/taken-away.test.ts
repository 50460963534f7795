import { describe, expect, it } from "vitest";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { bindings, idea, ideasTown, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { takePhotoAway } from "./commands/take-photo-away.ts";
import { mailPhotoTakenJob } from "./jobs/mail-photo-taken.job.ts";
import type { UploadTables } from "./tables.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { takenFrom } from "./taken/reader.ts";
import { keepPhotoAway, objectToPhoto, putPhotoBack } from "./taken/commands.ts";
import { mailLookedAgainJob } from "./taken/mail-looked-again.job.ts";

const { world, activity, runs, mailTo } = ideasTown();
const told = mailPhotoTakenJob(bindings);
const lookedAgain = mailLookedAgainJob(bindings);
const object = objectToPhoto(bindings.methods);

/** An idea with these many photos; of their bytes nothing is looked at. */
async function withPhotos(email: string, many = 1) {
  const fields = { ...idea, ...(email === "" ? {} : { email: [email] }) };
  const { activityId } = activity();
  const { contributionId: id, token } = await world.done(submit, { activityId, fields }, visitor());
  const photos = Array.from({ length: many }, () => newId());
  await world.read(async (work) => {
    for (const photoId of photos)
      await work.db
        .$extendTables<UploadTables>()
        .insertInto("engage_upload")
        .values({
          ...{ tenant_id: work.tenantId, upload_id: photoId, activity_id: activityId, control: "photo" },
          ...{ draft_hash: null, contribution_id: id, alt: "", width: 10, height: 10 },
          ...{ bytes: Buffer.from("x"), small: Buffer.from("x"), added_at: work.now },
        })
        .execute();
  });
  return { id, token, photos };
}

const about = async (address: string) =>
  (await mailTo(address)).filter(({ subject }) => subject.startsWith("Wij haalden een foto"));

describe("the sender of a photo that was taken away", () => {
  it("is not mailed of what was refused, without an address, or once they took it back", async () => {
    const { id, photos } = await withPhotos("rik@waterdam.example");
    const input = { id, photoId: photos[0], photoReason: "people", photoWords: "" };
    expect(await world.run(takePhotoAway, input, person("evaluator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    await runs(told, { contributionId: id });
    const everybody = () => world.read((work) => mailsInState(work, ["waiting", "sent"]));
    const [bare, back] = [await withPhotos(""), await withPhotos("mia@waterdam.example")];
    for (const one of [bare, back])
      await world.done(takePhotoAway, { ...input, id: one.id, photoId: one.photos[0] }, moderator);
    await world.done(withdrawContribution(bindings.methods), { token: back.token }, visitor());
    const before = (await everybody()).length;
    for (const one of [bare, back]) await runs(told, { contributionId: one.id });
    expect(await everybody()).toHaveLength(before);
    expect([await about("rik@waterdam.example"), await about("mia@waterdam.example")]).toEqual([[], []]);
  });

  it("reads why in one letter, however often the job runs, and of the next photo in another", async () => {
    const { id, photos } = await withPhotos("noor@waterdam.example", 3);
    const take = (photoId: string | undefined, photoReason: string, photoWords: string) =>
      world.done(takePhotoAway, { id, photoId, photoReason, photoWords }, moderator);
    await take(photos[0], "people", "Uw buurvrouw staat erop.");
    await take(photos[1], "personal_data", "");
    for (let twice = 0; twice < 2; twice += 1) await runs(told, { contributionId: id });
    const [letter, ...more] = await about("noor@waterdam.example");
    expect(more).toEqual([]);
    for (const why of ["Er was iemand op te herkennen.", "Uw buurvrouw staat erop.", "zoals een nummerbord"])
      expect(letter?.text).toContain(why);
    world.clock.set(new Date(world.clock.now().getTime() + 60_000).toISOString());
    await take(photos[2], "other", "");
    await runs(told, { contributionId: id });
    const next = (await about("noor@waterdam.example")).filter(({ text }) => text !== letter?.text);
    expect(next).toHaveLength(1);
    for (const told of ["Er was iemand op te herkennen.", "Uw buurvrouw staat erop.", "zoals een nummerbord"])
      expect(next[0]?.text).not.toContain(told);
    expect(next[0]?.text).toContain("Wij konden de foto niet laten zien.");
  });
  it("reads what somebody else decided, in one letter, and nothing while nobody did", async () => {
    const { id, token, photos } = await withPhotos("olga@waterdam.example", 2);
    const letters = async () => {
      for (let twice = 0; twice < 2; twice += 1) await runs(lookedAgain, { contributionId: id });
      return (await mailTo("olga@waterdam.example")).filter(({ subject }) => subject.startsWith("Wij keken opnieuw"));
    };
    for (const photoId of photos) {
      await world.done(takePhotoAway, { id, photoId, photoReason: "people", photoWords: "" }, moderator);
      await world.done(object, { token, photoId, photoObjection: "Het is een standbeeld." }, visitor());
    }
    expect(await letters()).toEqual([]);
    const other = person("moderator");
    await world.done(putPhotoBack, { id, photoId: photos[0] }, other);
    await world.done(keepPhotoAway, { id, photoId: photos[1] }, other);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    for (const said of ["Wij laten de foto toch zien.", "Wij hebben hem gewist."]) expect(letter?.text).toContain(said);
  });

  it("is forgotten by the night once it can no longer be objected to", async () => {
    const { id, photos } = await withPhotos("", 1);
    await world.done(takePhotoAway, { id, photoId: photos[0], photoReason: "people", photoWords: "" }, moderator);
    const night = async (days: number) => {
      world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000).toISOString());
      await runs(forgetJob(bindings.methods), {});
      return (await world.read((work) => takenFrom(work, id))).length;
    };
    expect([await night(27), await night(2)]).toEqual([1, 0]);
  });
});
