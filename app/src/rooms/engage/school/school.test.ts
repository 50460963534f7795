import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { batchOf, make } from "../codes/codes.fixture.ts";
import { revokeCodeBatch } from "../codes/commands/revoke-codes.ts";
import { batchHref } from "../codes/paths.ts";
import { batchById } from "../codes/reader.ts";
import { leaveContact } from "../commands/change-contact.ts";
import { enterContribution } from "../commands/enter-contribution.ts";
import { adviser, bindings, idea, submit } from "../commands/ideas-town.fixture.ts";
import { mailDraft } from "../commands/mail-draft.ts";
import { saveDraft } from "../commands/save-draft.ts";
import { methods } from "../methods/index.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
let open: OpenActivity;
beforeAll(async () => {
  open = await openActivity(world, { inBrink: "ideas", settings: { codes: "welcome", moderation: "after" } });
});

const raw = (own = {}) => ({ activityId: open.activityId, name: "Groep 8", wanted: "12", for: "class", ...own });

/** The codes of a class, and the page that its teacher gets. */
async function newClass() {
  const { batchId, codes } = await batchOf(world, open, 12, "class");
  const { html } = await (await site.somebody("adviser")).get(batchHref(batchId));
  return { batchId, codes, teacher: /href="(\/klas\/[^"]+)"/.exec(html)?.[1] ?? "" };
}

const personal = { as: ["organisation"], organisation: ["Klas van juf Bo"], email: ["kind@voorbeeld.nl"] };
const form = (code: string, own = {}) => ({ activityId: open.activityId, fields: { ...idea, code: [code], ...own } });

async function everything(): Promise<string> {
  const rows = await world.read((work) =>
    Promise.all(
      ["engage_contact", "engage_contribution", "engage_draft", "platform_mail"].map((table) =>
        sql`select to_jsonb(t) as row from ${sql.table(table)} t where tenant_id = ${world.tenant.id}`.execute(work.db),
      ),
    ),
  );
  return JSON.stringify(rows.map((one) => one.rows));
}

describe("codes for a class", () => {
  it("are for who sets up, 40 at most, and where codes do something", async () => {
    expect(await world.run(make, raw(), visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(make, raw(), person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(make, raw(), adviser, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    for (const [field, wrong] of [
      ["wanted", { wanted: "41" }],
      ["for", { for: "school" }],
    ] as const)
      expect(await world.run(make, raw(wrong), adviser)).toMatchObject({ refusal: { fields: [{ field }] } });
    const without = await openActivity(world, { inBrink: "ideas" });
    const none = await world.run(make, raw({ activityId: without.activityId }), adviser);
    expect(none).toMatchObject({ refusal: { key: "engage.codes.staff.classNoRule" } });
  });
});

describe("a pupil", () => {
  it("is asked nothing about who they are, and what is sent along all the same is kept nowhere", async () => {
    const { codes } = await newClass();
    const [first = "", second = "", third = "", fourth = ""] = codes;
    const who = site.visitor();
    const begun = (await who.send("/c", "begin", { code: first })).location ?? "";
    const screen =
      (await who.send(begun, "save", { _screen: "idee", title: "Een skatebaan", body: "Cool." })).location ?? "";
    const { html } = await who.get(screen);
    expect(html).toContain("Daarom vragen we geen naam, geen adres en geen e-mailadres.");
    for (const name of ["email", "organisation", "questionnaire"]) expect(html).not.toContain(`name="${name}"`);
    const forged = { _screen: "who", as: "organisation", organisation: "Klas van juf Bo", email: "kind@voorbeeld.nl" };
    const check = (await who.send(screen, "save", { ...forged, code: "•••••-•••••" })).location ?? "";
    expect((await who.get(check)).html).not.toContain("kind@voorbeeld.nl");
    expect(await everything()).not.toContain("kind@voorbeeld.nl");
    expect((await who.send(check, "submit")).location).toContain("/bewijs");
    expect(await world.run(submit, form(second, personal), visitor())).toMatchObject({ ok: true });
    const onPaper = enterContribution(bindings);
    const typed = { ...form(third, personal), route: "paper" };
    expect(await world.run(onPaper, typed, adviser)).toMatchObject({ ok: true });
    const save = saveDraft(methods);
    await world.done(save, { ...form(fourth, personal), screen: "who" }, visitor());
    const kept = await everything();
    expect([kept.includes("kind@voorbeeld.nl"), kept.includes("juf Bo")]).toEqual([false, false]);
  });

  it("cannot leave an address later or have a link mailed, and a shared tablet lists nothing", async () => {
    const { codes } = await newClass();
    const [first = "", second = ""] = codes;
    const tablet = visitor();
    const { token } = await world.done(submit, form(first), tablet);
    const leave = { token, email: "kind@voorbeeld.nl" };
    expect(await world.run(leaveContact(methods), leave, tablet)).toMatchObject({
      refusal: { key: "engage.school.noContact" },
    });
    expect((await site.visitor().get(`/inbreng/${token}`)).html).not.toContain('name="email"');
    const saved = await world.done(saveDraft(methods), { ...form(second), screen: "who" }, tablet);
    const mail = { activityId: open.activityId, draft: saved.draft, email: "kind@voorbeeld.nl", lang: "nl" };
    expect(await world.run(mailDraft(bindings), mail, tablet)).toMatchObject({
      refusal: { key: "engage.school.noMail" },
    });
    expect(await everything()).not.toContain("kind@voorbeeld.nl");
    const shared = site.visitor();
    const begun = (await shared.send("/c", "begin", { code: second })).location ?? "";
    await shared.send(begun, "submit", { title: "Een hut", body: "Van takken." });
    expect((await shared.get("/mijn-inbreng")).html).not.toContain("Een hut");
  });

  it("is known by a code that counts once, and others are asked what they were asked", async () => {
    const { codes, batchId } = await newClass();
    const [first = "", second = ""] = codes;
    await world.done(submit, form(first), visitor());
    expect(await world.run(submit, form(first), visitor())).toMatchObject({ refusal: { key: "engage.code.used" } });
    await world.done(revokeCodeBatch, { batchId, reason: "kwijt" }, adviser);
    expect(await world.run(submit, form(second), visitor())).toMatchObject({ refusal: { key: "engage.code.revoked" } });
    const letter = await world.done(make, raw({ for: "letters" }), adviser);
    expect(await world.read((work) => batchById(work, letter.batchId))).toMatchObject({ forClass: false });
    expect(
      await world.run(submit, { activityId: open.activityId, fields: { ...idea, ...personal } }, visitor()),
    ).toMatchObject({ ok: true });
    expect(await everything()).toContain("kind@voorbeeld.nl");
  });
});

describe("a teacher", () => {
  const said = async (who: Visitor, href: string) => (await who.get(href.replaceAll("&amp;", "&"))).html;

  it("has an address that the team can copy whole", async () => {
    const { teacher, batchId } = await newClass();
    const { html } = await (await site.somebody("adviser")).get(`/beheer/codes/${batchId}`);
    expect(html.replaceAll("<wbr/>", "")).toMatch(new RegExp(`>http://[^/<]+/klas/${batchId}.sleutel=`));
    expect(teacher).toContain(batchId);
  });

  it("reads by their link how many took part, neither a few who did nor a few who did not, and no word of it", async () => {
    const { codes, teacher, batchId } = await newClass();
    const who = site.visitor();
    expect((await who.get(`/klas/${batchId}`)).status).toBe(404);
    expect((await who.get(teacher.replace(/sleutel=.*/, "sleutel=verzonnen"))).status).toBe(404);
    const other = await newClass();
    expect((await who.get(other.teacher.replace(other.batchId, batchId))).status).toBe(404);
    expect(await said(who, teacher)).toContain("Minder dan vijf");
    const send = async (many: number) => {
      for (const code of codes.splice(0, many))
        await world.done(submit, form(code, { title: ["Geheim plan"] }), visitor());
    };
    await send(6);
    expect(await said(who, teacher)).toMatch(/Leerlingen die meededen<\/dt><dd[^>]*>6</);
    await send(2);
    expect(await said(who, teacher)).toContain("Bijna iedereen, of iedereen");
    expect(await said(who, teacher)).not.toContain("Geheim plan");
    await world.done(revokeCodeBatch, { batchId, reason: "kwijt" }, adviser);
    expect(await said(who, teacher)).toContain("Deze codes gelden niet meer");
  });
});
