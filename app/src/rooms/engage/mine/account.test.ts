import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { knownPerson } from "../../identity/factories.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings, idea, ideasTown, moderator } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { registerOf } from "../register-reader.ts";
import { mailAccountJob } from "./account/mail-account.job.ts";

const { world, activity, runs, mailTo } = ideasTown();
const site = createSite(world, await foundMunicipality(world));
const page = "/mijn-inbreng";
const form = () => `/trajecten/${activity().slug}/meedoen/${activity().activityId}`;

async function sent(by: Visitor, title: string): Promise<{ readonly id: string; readonly at: string }> {
  await by.send(form(), "submit", { title, body: idea.body.join("") });
  const { trajectoryId, slug, activityId } = activity();
  const { items } = await world.read((work) => registerOf(work, { trajectoryId, page: 1, perPage: 100 }));
  const found = items.find(({ contribution }) => contribution.title === title)?.contribution;
  if (!found) throw new Error(`${title} did not come in.`);
  await world.done(publishContributions, { ids: found.id }, moderator);
  return { id: found.id, at: `/trajecten/${slug}/inbreng/${activityId}/${found.receipt}` };
}

function later(minutes: number): void {
  world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());
}

// All of them come from one network address, which may not have many mails sent at one time.
beforeEach(() => later(11));

const seen = new Set<string>();

/** What was asked and not mailed yet is mailed; the paths of the links that an address got since it was looked. */
async function linksTo(email: string): Promise<readonly string[]> {
  const { rows } = await world.read((work) =>
    sql<{ id: string }>`select request_id as id from identity_resident_request where mailed_at is null`.execute(
      work.db,
    ),
  );
  for (const { id: requestId } of rows) await runs(mailAccountJob(bindings), { requestId });
  const links = (await mailTo(email)).map(({ text }) => /\/mijn-inbreng\/koppelen\/[\w-]+/.exec(text)?.[0] ?? "");
  const fresh = links.filter((link) => !seen.has(link));
  for (const link of fresh) seen.add(link);
  return fresh;
}

/** Links a device with an address, by way of its mailbox. */
async function linked(device: Visitor, email: string): Promise<void> {
  await device.follow(page, "ask", { email, lang: "nl" });
  await device.follow((await linksTo(email)).at(-1) ?? "", "confirm");
}

const shownTo = async (who: Visitor) => (await who.get(page)).html;

describe("an account of a resident", () => {
  it("tells nobody whether an address is known, and mails it no more than five times a day", async () => {
    const noor = site.visitor();
    const asks = () => noor.send(page, "ask", { email: "onbekend@voorbeeld.nl", lang: "nl" });
    const first = await asks();
    await linked(site.visitor(), "bekend@voorbeeld.nl");
    const known = await site.visitor().send(page, "ask", { email: "bekend@voorbeeld.nl", lang: "nl" });
    expect([first.status, first.location]).toEqual([known.status, known.location]);
    for (let times = 0; times < 8; times += 1) await asks();
    expect(await linksTo("onbekend@voorbeeld.nl")).toHaveLength(5);
    expect((await noor.send(page, "ask", { email: "geen adres", lang: "nl" })).status).toBe(400);
  });

  it("takes no link that is used, forged, too old or of another municipality, and changes nothing when one is opened", async () => {
    const noor = site.visitor();
    await noor.follow(page, "ask", { email: "noor@voorbeeld.nl", lang: "nl" });
    const [link = ""] = await linksTo("noor@voorbeeld.nl");
    const elsewhere = createWorld();
    const there = createSite(elsewhere, await foundMunicipality(elsewhere));
    for (const wrong of [await there.visitor().send(link, "confirm"), await noor.send(`${link}x`, "confirm")])
      expect([wrong.status, wrong.location]).toEqual([409, null]);
    expect((await noor.get(link)).html).toContain("noor@voorbeeld.nl");
    expect(await shownTo(noor)).toContain("Wilt u dit op al uw apparaten zien?");
    await noor.follow(link, "confirm");
    expect(await shownTo(noor)).toContain("Stop met dit account");
    expect((await site.visitor().send(link, "confirm")).status).toBe(409);
    await noor.send(page, "forget");
    await noor.follow(page, "ask", { email: "laat@voorbeeld.nl", lang: "nl" });
    const [late = ""] = await linksTo("laat@voorbeeld.nl");
    later(61);
    expect((await noor.send(late, "confirm")).status).toBe(409);
  });

  it("brings together what devices sent, asked and support: nothing is lost and nothing counts twice", async () => {
    const [phone, computer, other] = [site.visitor(), site.visitor(), site.visitor()];
    const { at } = await sent(other, "Een duiventil");
    await sent(phone, "Een waterput");
    await sent(computer, "Een zonnewijzer");
    for (const device of [phone, computer]) await device.follow(at, "support");
    await phone.follow(`/trajecten/${activity().slug}/vraag`, "ask", { words: "Wie veegt er?", readers: "team" });
    expect((await other.get(at)).html).toContain("2 keer gesteund");
    for (const device of [phone, computer]) await linked(device, "piet@voorbeeld.nl");
    expect((await other.get(at)).html).toContain("Eén keer gesteund");
    for (const device of [phone, computer])
      for (const what of ["Een waterput", "Een zonnewijzer", "Wie veegt er?", "Een duiventil"])
        expect(await shownTo(device)).toContain(what);
    await computer.follow(at, "withdrawSupport");
    expect((await phone.get(at)).html).toContain("Nog niemand steunt dit.");
    expect(await shownTo(other)).not.toContain("Een waterput");
  });

  it("brings along the device on which it was asked, when the mail is opened on another", async () => {
    const [phone, mailProgram] = [site.visitor(), site.visitor()];
    await sent(phone, "Een rozentuin");
    await phone.follow(page, "ask", { email: "ans@voorbeeld.nl", lang: "nl" });
    await mailProgram.follow((await linksTo("ans@voorbeeld.nl")).at(-1) ?? "", "confirm");
    expect(await shownTo(mailProgram)).toContain("Een rozentuin");
    expect(await shownTo(phone)).not.toContain("Een rozentuin");
    await linked(phone, "ans@voorbeeld.nl");
    expect(await shownTo(phone)).toContain("Een rozentuin");
  });

  it("brings nothing from a device that did not ask, unless whoever presses says that it is theirs", async () => {
    const [library, victim] = [site.visitor(), site.visitor()];
    await sent(library, "Een leestafel");
    await sent(victim, "Een geheim idee");
    for (const bring of ["", "on"]) {
      const asking = site.visitor();
      await asking.follow(page, "ask", { email: "bas@voorbeeld.nl", lang: "nl" });
      const [link = ""] = await linksTo("bas@voorbeeld.nl");
      const device = bring === "" ? library : victim;
      const { html } = await device.get(link);
      expect(html).toContain("Neem ook mee wat met dit apparaat is gestuurd (1)");
      expect(html).not.toContain("checked");
      await device.follow(link, "confirm", { bring });
    }
    expect(await shownTo(victim)).toContain("Een geheim idee");
    expect(await shownTo(library)).toContain("Een geheim idee");
    expect(await shownTo(library)).not.toContain("Een leestafel");
  });

  it("says whose account an empty device has, and to a device that asked that it can be linked too", async () => {
    const [asking, opened] = [site.visitor(), site.visitor()];
    await asking.follow(page, "ask", { email: "ria@voorbeeld.nl", lang: "nl" });
    const [link = ""] = await linksTo("ria@voorbeeld.nl");
    expect((await opened.get(link)).html).not.toContain("Neem ook mee");
    await opened.follow(link, "confirm");
    expect(await shownTo(asking)).toContain("Hebt u net een ander apparaat aan uw e-mailadres gekoppeld?");
    for (const said of ["Uw account is ria@voorbeeld.nl.", "Uw account blijft."])
      expect(await shownTo(opened)).toContain(said);
    expect(await shownTo(opened)).not.toContain("Hebt u net");
  });

  it("leaves what is of another account there, on a device that both use", async () => {
    const tablet = site.visitor();
    await sent(tablet, "Een moestuin");
    await linked(tablet, "moeder@voorbeeld.nl");
    await linked(tablet, "dochter@voorbeeld.nl");
    expect(await shownTo(tablet)).not.toContain("Een moestuin");
    await linked(tablet, "moeder@voorbeeld.nl");
    expect(await shownTo(tablet)).toContain("Een moestuin");
  });

  it("is apart from the person who works here: no device shows what they send at their desk", async () => {
    const { actor, sessionToken } = await knownPerson(world, "adviser");
    const [desk, home] = [site.visitor(new Map([["brink-session", sessionToken]])), site.visitor()];
    await sent(home, "Een pluktuin");
    await linked(home, actor.email);
    await sent(desk, "Een kinderboerderij");
    expect(await shownTo(home)).toContain("Een pluktuin");
    expect(await shownTo(home)).not.toContain("Een kinderboerderij");
    expect((await home.get("/beheer")).status).toBe(401);
  });

  it("can be left: the address goes, what was sent stays on this device or is taken back, others see nothing", async () => {
    const [phone, lost] = [site.visitor(), site.visitor()];
    const { id } = await sent(phone, "Een theehuis");
    for (const device of [phone, lost]) await linked(device, "els@voorbeeld.nl");
    expect((await site.visitor().send(page, "leave", { sent: "withdraw" })).status).toBe(404);
    await phone.follow(page, "leave", { sent: "keep" });
    expect([(await shownTo(phone)).includes("Een theehuis"), (await shownTo(lost)).includes("Een theehuis")]).toEqual([
      true,
      false,
    ]);
    const kept = () =>
      world.read((work) => sql`select from identity_resident where email = 'els@voorbeeld.nl'`.execute(work.db));
    expect((await kept()).rows).toHaveLength(0);
    await linked(phone, "els@voorbeeld.nl");
    await phone.follow(page, "leave", { sent: "withdraw" });
    expect((await phone.get(`/inbreng/${id}`)).html).toContain("U trok deze inbreng in");
  });
});

describe("everything that is kept of somebody", () => {
  it("comes as a file, and nothing to a device that sent nothing", async () => {
    const noor = site.visitor();
    await noor.send(form(), "submit", { title: "Een carillon", body: "Mooi.", email: "noor2@voorbeeld.nl" });
    const { bytes, status } = await noor.download(`${page}/gegevens.json`);
    expect(status).toBe(200);
    expect(JSON.parse(bytes.toString())).toMatchObject({
      contributions: [{ title: "Een carillon", contact: { email: "noor2@voorbeeld.nl" }, state: "active" }],
    });
    expect((await site.visitor().download(`${page}/gegevens.json`)).status).toBe(404);
  });

  it("has what they reported on every device of theirs, once for each text", async () => {
    const [phone, computer, other] = [site.visitor(), site.visitor(), site.visitor()];
    const { at } = await sent(other, "Een waterorgel");
    for (const device of [phone, computer]) await device.follow(`${at}/melden`, "report", { reason: "advertising" });
    const reportsOf = async (who: Visitor): Promise<unknown> =>
      JSON.parse((await who.download(`${page}/gegevens.json`)).bytes.toString());
    expect(await reportsOf(phone)).toMatchObject({ reports: [{ reason: "advertising" }] });
    for (const device of [phone, computer]) await linked(device, "kees@voorbeeld.nl");
    const number = at.split("/").at(-1);
    for (const device of [phone, computer])
      expect(await reportsOf(device)).toMatchObject({ reports: [{ number, reason: "advertising" }] });
    expect((await phone.get(`${at}/melden`)).html).toContain("U meldde deze tekst");
    await phone.follow(page, "leave", { sent: "keep" });
    expect((await phone.get(`${at}/melden`)).html).toContain("U meldde deze tekst");
  });

  it("has also what they object to", async () => {
    const noor = site.visitor();
    const { id } = await sent(noor, "Een fluitend orgel");
    await world.done(rejectContributions, { ids: id, rejection: "insulting" }, moderator);
    await noor.send(`/inbreng/${id}`, "object", { objection: "Ik schold niemand uit." });
    const { bytes } = await noor.download(`${page}/gegevens.json`);
    expect(JSON.parse(bytes.toString())).toMatchObject({
      contributions: [{ title: "Een fluitend orgel", moderation: "waiting", objection: "Ik schold niemand uit." }],
    });
  });
});

it("who types another address keeps their choice about the questionnaire, and the page begins with what was done", async () => {
  const noor = site.visitor();
  await noor.send(form(), "submit", { title: "Een bel", body: "Hard.", email: "a@voorbeeld.nl", questionnaire: "on" });
  const own = /\/inbreng\/[\w-]{36}/.exec(await shownTo(noor))?.[0] ?? "";
  const box = /<input[^>]*name="questionnaire"[^>]*>/;
  expect(box.exec((await noor.get(own)).html)?.[0]).toContain("checked");
  const { html } = await noor.follow(own, "leaveContact", { email: "b@voorbeeld.nl", questionnaire: "on" });
  expect(html).toMatch(/<div[^>]*autofocus=""[^>]*><div[^>]*role="status"/i);
});
