import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { everything } from "../following/domain.ts";
import { bindings, followedTown } from "../following/following.fixture.ts";
import { confirmNewsletter, testNewsletter, withdrawNewsletter } from "./commands/send-newsletter.ts";
import { removeNewsletter } from "./commands/write-newsletter.ts";
import { changeNewsletter, makeNewsletter, words, writer, writing } from "./newsletters.fixture.ts";
import { audienceOf, audiences } from "./reader.ts";

const world = createWorld();
const { written, confirms, look } = writing(world);
const test = testNewsletter(bindings);
beforeAll(async () => {
  await foundMunicipality(world);
});

const forbidden = { refusal: { kind: "forbidden" } };
const noneSuch = { refusal: { kind: "notFound" } };
const refused = (why: string) => ({ refusal: { kind: "refused", key: `engage.newsletter.staff.refused.${why}` } });
const wrong = (field: string) => ({ refusal: { kind: "invalid", fields: [{ field }] } });

describe("writing a newsletter", () => {
  it("is refused without signing in, and for who does not speak with residents", async () => {
    const id = await written();
    const all = [
      [makeNewsletter, { fields: words }],
      [changeNewsletter, { id, version: "1", fields: words }],
      [confirmNewsletter, { id, version: "1", when: "now" }],
      [withdrawNewsletter, { id }],
      [removeNewsletter, { id }],
      [test, { id, version: "1", lang: "nl", fields: words }],
    ] as const;
    for (const [command, input] of all) {
      // @NOTE safe: each input is its own command's.
      const run = (actor: ReturnType<typeof person> | ReturnType<typeof visitor>) =>
        world.run(command as typeof makeNewsletter, input, actor);
      expect(await run(visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
      for (const role of ["moderator", "administrator", "councilMember"])
        expect(await run(person(role))).toMatchObject(forbidden);
    }
    expect(await look(id)).toMatchObject({ state: "draft", version: 1 });
  });

  it("is refused for what another municipality wrote", async () => {
    const id = await written();
    const other = newId();
    expect(await world.run(changeNewsletter, { id, version: "1", fields: words }, writer, other)).toMatchObject(
      noneSuch,
    );
    expect(await world.run(confirmNewsletter, { id, version: "1", when: "now" }, writer, other)).toMatchObject(
      noneSuch,
    );
    expect(await world.run(removeNewsletter, { id }, writer, other)).toMatchObject(noneSuch);
    expect(await world.run(test, { id, version: "1", lang: "nl", fields: words }, writer, other)).toMatchObject(
      noneSuch,
    );
    expect(await world.run(test, { id: "geen", version: "1", lang: "nl", fields: words }, writer)).toMatchObject(
      noneSuch,
    );
  });

  it.each([
    ["without a subject", { subject_nl: [""] }, "subject_nl"],
    ["with a subject of two lines", { subject_nl: ["Een\nTwee"] }, "subject_nl"],
    ["with a subject that is too long", { subject_nl: ["a".repeat(121)] }, "subject_nl"],
    ["with a text that is too long", { body_nl: ["a".repeat(8_001)] }, "body_nl"],
    ["about a trajectory that is not there", { trajectory: [newId()] }, "trajectory"],
    ["about something else", { trajectory: ["all"] }, "trajectory"],
  ])("is refused %s", async (_, fields, field) => {
    const typed = { fields: { ...words, ...fields } };
    expect(await world.run(makeNewsletter, typed, writer)).toMatchObject(wrong(field));
    const id = await written();
    expect(await world.run(changeNewsletter, { id, version: "1", ...typed }, writer)).toMatchObject(wrong(field));
  });

  it("is refused over what somebody else changed meanwhile", async () => {
    const id = await written();
    await world.done(changeNewsletter, { id, version: "1", fields: words }, writer);
    expect(await world.run(changeNewsletter, { id, version: "1", fields: words }, writer)).toMatchObject(
      refused("changed"),
    );
    expect(await world.run(confirmNewsletter, { id, version: "1", when: "now" }, writer)).toMatchObject(
      refused("changed"),
    );
  });

  it("may begin with a subject alone", async () => {
    const id = await written({ body_nl: [""], sender: [""] });
    expect(await look(id)).toMatchObject({ subject: { nl: "Het plein wordt groen" }, body: {}, state: "draft" });
  });

  it("keeps no words in a language that the municipality does not speak", async () => {
    const id = await written({ subject_xx: ["Xx"], body_en: ["We plant trees."] });
    expect(await look(id)).toMatchObject({ subject: { nl: "Het plein wordt groen" }, body: { en: "We plant trees." } });
    expect((await look(id))?.subject).not.toHaveProperty("xx");
  });

  it("ends by throwing it away, once", async () => {
    const id = await written();
    await world.done(removeNewsletter, { id }, writer);
    expect(await world.run(removeNewsletter, { id }, writer)).toMatchObject(noneSuch);
  });
});

describe("confirming that it goes", () => {
  it("is refused as long as somebody could not read it", async () => {
    const id = await written({ body_nl: ["Lees [hier](https://a.example) verder."] });
    expect(await confirms(id)).toMatchObject(refused("obstacles"));
    expect(await look(id)).toMatchObject({ state: "draft" });
  });

  it("is refused about a trajectory that residents cannot see yet", async () => {
    const id = await written({
      trajectory: [(await openActivity(world, { inBrink: "ideas", preparing: true })).trajectoryId],
    });
    expect(await confirms(id)).toMatchObject(refused("notPublic"));
  });

  it("is refused for a day that is over, today, far away or none", async () => {
    const id = await written();
    for (const day of ["2026-11-01", "2026-11-02", "2027-11-03", "", "morgen"])
      expect(await confirms(id, { when: "day", day })).toMatchObject(wrong("day"));
    expect(await confirms(id, { when: "ooit" })).toMatchObject(wrong("when"));
  });

  it("is refused twice; after it nothing changes any more", async () => {
    const id = await written();
    expect(await confirms(id)).toMatchObject({ ok: true });
    expect(await confirms(id)).toMatchObject(refused("noDraft"));
    expect(await world.run(changeNewsletter, { id, version: "1", fields: words }, writer)).toMatchObject(
      refused("noDraft"),
    );
    expect(await world.run(removeNewsletter, { id }, writer)).toMatchObject(refused("noDraft"));
    expect(await world.run(withdrawNewsletter, { id }, writer)).toMatchObject(refused("notPlanned"));
    expect(await look(id)).toMatchObject({ state: "sending" });
  });

  it("can be taken back as long as it is planned", async () => {
    const id = await written();
    expect(await confirms(id, { when: "day", day: "2026-11-03" })).toMatchObject({ ok: true });
    expect(await look(id)).toMatchObject({ state: "planned", sendOn: "2026-11-03" });
    await world.done(withdrawNewsletter, { id }, writer);
    expect(await look(id)).toMatchObject({ state: "draft", sendOn: undefined });
  });

  it("counts who follows a trajectory and everything once, and leaves out who follows something else", async () => {
    const own = createWorld();
    await foundMunicipality(own);
    const town = await followedTown(own);
    const of = town.open.trajectoryId;
    const counted = async () => [(await own.read(audiences)).get(of), (await own.read(audiences)).get(everything)];
    expect(await counted()).toEqual([undefined, undefined]);
    await town.followsNear("ver@waterdam.example", "52.2206, 6.8937");
    await town.follows({ email: "een@waterdam.example" });
    for (const slug of ["", town.open.slug]) await town.follows({ email: "beide@waterdam.example", slug });
    await town.follows({ email: "alles@waterdam.example", slug: "" });
    expect(await counted()).toEqual([3, 2]);
    expect(await own.read((work) => audienceOf(work, of))).toBe(3);
    expect(await own.read((work) => audienceOf(work, undefined))).toBe(2);
  });

  it("counts nobody in a municipality that nobody follows", async () => {
    expect(await world.read((work) => audienceOf(work, undefined))).toBe(0);
  });
});
