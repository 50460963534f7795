import { describe, expect, it } from "vitest";
import { person, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken } from "../../../kernel/ids.ts";
import { contributionById } from "../contribution-reader.ts";
import { contactOf } from "../contact-reader.ts";
import { methods } from "../methods/index.ts";
import { changeContribution } from "./change-contribution.ts";
import { leaveContact, removeContact } from "./change-contact.ts";
import { withdrawContribution } from "./withdraw-contribution.ts";
import { idea, open, sent, submit } from "./sending.fixture.ts";

const change = changeContribution(methods);
const withdraw = withdrawContribution(methods);
const leave = leaveContact(methods);
const remove = removeContact(methods);

describe("a private link", () => {
  async function own(settings: Record<string, string> = { moderation: "after" }) {
    const given = await open(settings);
    const fields = { ...idea, email: ["noor@waterdam.example"] };
    return { ...given, ...(await given.world.done(submit, sent(given.activityId, fields), visitor())) };
  }

  it("opens nothing when it is forged, or of another municipality", async () => {
    const { world, token } = await own();
    for (const [forged, tenantId] of [
      [newToken(), undefined],
      ["", undefined],
      [token, newId()],
    ] as const) {
      expect(await world.run(withdraw, { token: forged }, visitor(), tenantId)).toMatchObject({
        refusal: { kind: "notFound" },
      });
      expect(await world.run(change, { token: forged, fields: idea }, visitor(), tenantId)).toMatchObject({
        refusal: { kind: "notFound" },
      });
    }
  });

  it("changes the words while people can take part, and not after", async () => {
    const { world, token, contributionId } = await own({});
    await world.done(change, { token, fields: { ...idea, title: ["Platanen"] } }, visitor());
    expect(await world.read((work) => contributionById(work, contributionId))).toMatchObject({
      title: "Platanen",
      moderation: "waiting",
    });
    world.clock.set("2027-01-01T09:00:00Z");
    expect(await world.run(change, { token, fields: idea }, visitor())).toMatchObject({
      refusal: { key: "engage.refused.closed" },
    });
  });

  it("takes words and address away at once, and for ever", async () => {
    const { world, token, contributionId } = await own();
    await world.done(withdraw, { token }, visitor());
    expect(await world.read((work) => contributionById(work, contributionId))).toMatchObject({
      title: "",
      body: "",
      state: "withdrawn",
    });
    expect(await world.read((work) => contactOf(work, contributionId))).toBeUndefined();
    for (const [command, raw] of [
      [withdraw, { token }],
      [change, { token, fields: idea }],
      [leave, { token, email: "a@b.example" }],
    ] as const) {
      expect(await world.run<never, unknown>(command as never, raw, visitor())).toMatchObject({
        refusal: { key: "engage.refused.withdrawn" },
      });
    }
  });

  it("leaves another address, or none", async () => {
    const { world, token, contributionId } = await own();
    expect(await world.run(leave, { token, email: "fout" }, visitor())).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "email" }] },
    });
    await world.done(leave, { token, email: "nieuw@waterdam.example", lang: "en" }, visitor());
    expect(await world.read((work) => contactOf(work, contributionId))).toMatchObject({
      email: "nieuw@waterdam.example",
      lang: "en",
    });
    await world.done(remove, { token }, visitor());
    expect(await world.read((work) => contactOf(work, contributionId))).toBeUndefined();
  });

  it("works for whoever is signed in as well", async () => {
    const { world, activityId } = await open();
    const staff = person("projectLead");
    const { token } = await world.done(submit, sent(activityId), staff);
    await world.done(withdraw, { token }, staff);
  });
});
