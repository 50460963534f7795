import { beforeAll, describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../../../test/factories/world.ts";
import { newId } from "../../../../../../kernel/ids.ts";
import { ok } from "../../../../../../kernel/result.ts";
import { seedDemoPeople } from "../../../../../identity/room.ts";
import { foundMunicipality } from "../../../../../tenancy/factories.ts";
import { enterContribution } from "../../../../commands/enter-contribution.ts";
import { forgetJob } from "../../../../jobs/forget.job.ts";
import { keptPath } from "../../../../mine/paths.ts";
import { form, linkIn } from "../../../../pages/ideas-site.fixture.ts";
import { byRouteHref } from "../../../../paths.ts";
import { methods } from "../../../index.ts";
import { removeQuestion, saveQuestion } from "../../commands/change-questions.ts";
import { contactFieldsOf, isContactLeft } from "../../contacts/contact-reader.ts";
import { questionsOf } from "../../reader.ts";
import type { SurveyTables } from "../../tables.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
await seedDemoPeople(world.storage, world.tenant.id);
const open = await openActivity(world, { inBrink: "survey" });
const adviser = person("adviser");
const purpose = "Wij bellen u voor een gesprek.";
const ask = (fields: Readonly<Record<string, readonly string[]>>, kind = "contact", code?: string) =>
  world.run(saveQuestion, { activityId: open.activityId, code, kind, fields }, adviser);
const noor = { v2_name: "Noor Bakker", v2_phone: "06 - 1234 5678", v2_adult: "on" };
const known = ["Noor Bakker", "0612345678"];

beforeAll(async () => {
  await ask({ words_nl: ["Wat vindt u van het plein?"] }, "open");
  await ask({ words_nl: ["Mogen wij u bellen?"], asks: ["phone", "name"], purpose_nl: [purpose] });
});

/** What is kept of everybody, apart and among the answers. */
function kept(tenantId?: string) {
  return world.read(async (work) => {
    const db = work.db.$extendTables<SurveyTables>();
    const contacts = await db.selectFrom("survey_contact").select(["code", "name", "email", "phone"]).execute();
    const answers = await db.selectFrom("survey_answer").select(["code", "words"]).execute();
    return { contacts, answers };
  }, tenantId);
}

async function send(fields: Readonly<Record<string, string>>) {
  const resident = site.visitor();
  const receipt = await resident.follow(form(open), "submit", { v1: "Fijn", ...fields });
  return { resident, link: linkIn(receipt.html, /\/inbreng\/[\w-]{43}/) };
}

describe("asking for contact details", () => {
  it.each([
    ["no purpose", { asks: ["email"] }, "purpose_nl"],
    ["a purpose in English alone", { asks: ["email"], purpose_en: ["We call you."] }, "purpose_nl"],
    ["nothing to ask", { purpose_nl: [purpose] }, "asks"],
    ["something else", { asks: ["bsn"], purpose_nl: [purpose] }, "asks"],
  ])("is refused with %s", async (_what, fields, field) => {
    const refused = await ask({ words_nl: ["Wie bent u?"], ...fields });
    expect(refused).toMatchObject({ refusal: { kind: "invalid", fields: [{ field }] } });
  });

  it("never has to be answered, and no other question can depend on it", async () => {
    const fields = { words_nl: ["Mogen wij u bellen?"], asks: ["name", "phone"], purpose_nl: [purpose] };
    await ask({ ...fields, required: ["on"], why_nl: ["Daarom."] }, "contact", "v2");
    const questions = await world.read((work) => questionsOf(work, open.activityId));
    expect(questions.map(({ required }) => required)).toEqual([false, false]);
    const depending = await ask({ words_nl: ["Waarom?"], if_v2: ["answered"] }, "open");
    expect(depending).toMatchObject({ refusal: { kind: "invalid" } });
  });

  it("says what for, and not to who is younger than sixteen", async () => {
    const { html } = await site.visitor().get(form(open));
    expect(html).toContain(`Waarvoor wij dit gebruiken: ${purpose}`);
    expect(html).toContain("Bent u jonger dan 16 jaar? Sla dit dan over.");
    expect(html).not.toMatch(/name="v2_adult"[^>]* checked/);
  });
});

describe("contact details", () => {
  it.each([
    ["of who does not say to be old enough", { ...noor, v2_adult: "" }, "v2_adult"],
    ["with a number that is none", { ...noor, v2_phone: "bel maar" }, "v2_phone"],
    ["with a name that is a story", { ...noor, v2_name: "x".repeat(101) }, "v2_name"],
    ["of who answers nothing else", { ...noor, v1: "" }, "v1"],
  ])("are refused %s", async (_what, fields, field) => {
    const refused = await site.visitor().send(form(open), "submit", { v1: "Fijn", ...fields });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(`href="#${field}"`);
    expect((await kept()).contacts).toEqual([]);
  });

  it("are kept apart from the answers, and go at once when somebody takes theirs back", async () => {
    const { resident, link } = await send(noor);
    expect(await kept()).toEqual({
      contacts: [{ code: "v2", name: "Noor Bakker", email: "", phone: "0612345678" }],
      answers: [{ code: "v1", words: "Fijn" }],
    });
    expect((await kept(newId())).contacts).toEqual([]);
    await resident.send(link, "change", { v1: "Mooi", ...noor, v2_name: "Noor" });
    expect((await kept()).contacts.map(({ name }) => name)).toEqual(["Noor"]);
    await resident.send(link, "change", { v1: "Mooi" });
    expect((await kept()).contacts).toEqual([]);
    await resident.send(link, "change", { v1: "Mooi", ...noor });
    await resident.send(link, "withdraw");
    expect(await kept()).toEqual({ contacts: [], answers: [] });
  });

  it("are their own to read and to keep for who answers while signed in, whatever their role", async () => {
    for (const role of ["evaluator", "councilMember"] as const) {
      const somebody = await site.somebody(role);
      const receipt = await somebody.follow(form(open), "submit", { v1: "Fijn", ...noor });
      const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
      for (const path of [link, keptPath]) {
        const { html } = await somebody.get(path);
        expect([path, ...known.map((one) => html.includes(one))], role).toEqual([path, true, true]);
      }
      await somebody.send(link, "withdraw");
    }
  });

  it("are said before sending to show the team whose answers they are; who left none is seen by nobody, and reads that it is blank", async () => {
    const saysAtCheck = async (own: Readonly<Record<string, string>>, who: Readonly<Record<string, string>> = {}) => {
      const resident = site.visitor();
      const first = await resident.send(form(open), "save", { _screen: "vragen-1", v1: "Fijn", ...own });
      const next = await resident.send(first.location ?? "", "save", { _screen: "who", as: "person", ...who });
      const { html } = await resident.get(next.location ?? "");
      return [
        html.includes("Dan kan het team zien wat u antwoordde"),
        html.includes("Niemand ziet wie wat antwoordde"),
        /Mogen wij u bellen\?<[^>]*>\s*<[^>]*>Niet ingevuld/.test(html),
      ];
    };
    expect(await saysAtCheck(noor)).toEqual([true, false, false]);
    expect(await saysAtCheck({}, { email: "noor@voorbeeld.nl" })).toEqual([true, false, true]);
    expect(await saysAtCheck({})).toEqual([false, true, true]);
  });

  it("are for who speaks with people: not in results, not in the API, not in the file of who may not see them", async () => {
    const { resident, link } = await send(noor);
    const pageFor = async (role: string, path: string) => (await (await site.somebody(role)).get(path)).html;
    const has = (html: string) => known.map((one) => html.includes(one));
    expect(has((await resident.get(link)).html)).toEqual([true, true]);
    const csv = `/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`;
    expect(has(await pageFor("adviser", csv))).toEqual([true, true]);
    expect(await pageFor("adviser", csv)).toContain('"v2.name";"v2.phone"');
    for (const role of ["evaluator", "administrator"] as const) {
      expect(has(await pageFor(role, csv)), role).toEqual([false, false]);
      expect(await pageFor(role, csv)).not.toContain("v2.name");
      expect(await pageFor(role, csv.replace(".csv", ".json")), role).not.toContain("Noor");
    }
    const key = { kind: "key", keyId: newId(), name: "Zaken", scopes: ["read"], activityIds: [] } as const;
    const ids = await world.read(async (work) =>
      (
        await work.db.$extendTables<SurveyTables>().selectFrom("survey_contact").select("contribution_id").execute()
      ).map((row) => row.contribution_id),
    );
    const read = await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: key }, async (work) =>
      ok([...(await contactFieldsOf(work, ids)).values()]),
    );
    expect([ids.length, read]).toEqual([1, ok([])]);
    for (const path of [byRouteHref(open.activityId), `/trajecten/${open.slug}/inbreng/${open.activityId}`])
      expect(await pageFor("adviser", path)).not.toContain("Mogen wij u bellen");
    await resident.send(link, "withdraw");
  });

  it("are typed over from paper, and forbid that what they were left for changes", async () => {
    const enter = enterContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
    const fields = Object.fromEntries(Object.entries({ v1: "Fijn", ...noor }).map(([name, value]) => [name, [value]]));
    await world.done(enter, { activityId: open.activityId, route: "paper", fields }, person("moderator"));
    expect((await kept()).contacts).toHaveLength(1);
    const other = { words_nl: ["Mogen wij u bellen?"], asks: ["name", "phone"], purpose_nl: ["Voor reclame."] };
    expect(await ask(other, "contact", "v2")).toMatchObject({ refusal: { key: "survey.refused.answered" } });
    const gone = await world.run(removeQuestion, { activityId: open.activityId, code: "v2" }, adviser);
    expect(gone).toMatchObject({ refusal: { key: "survey.refused.answered" } });
  });

  it("are forgotten when the time for contact details is over, long before the answers", async () => {
    await moveTo(world, open.trajectoryId, "close", 4);
    const isLeftAt = async (moment: string) => {
      world.clock.set(moment);
      const scope = { tenantId: world.tenant.id, actor: { kind: "system", name: "test" } } as const;
      await forgetJob(methods).run(
        {
          ...{ tenantId: world.tenant.id, jobId: newId(), now: world.clock.now() },
          mailer: { send: () => Promise.resolve("sent" as const) },
          inTenant: (fn) => world.storage.unitOfWork(scope, fn),
        },
        {},
      );
      return world.read((work) => isContactLeft(work, open.activityId, "v2"));
    };
    expect(await isLeftAt("2027-11-01T04:00:00Z")).toBe(true);
    expect(await isLeftAt("2027-12-15T04:00:00Z")).toBe(false);
    expect((await kept()).answers).toHaveLength(1);
  });
});
