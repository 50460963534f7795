import { beforeEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { formFields } from "../../../../test/journeys/plain-visitor.ts";
import { newToken } from "../../../kernel/ids.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import type { EngageTables } from "../tables.ts";
import { form, idea, ideasSite } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, open, closed } = await ideasSite(world, await foundMunicipality(world));
const unfinished = { _screen: "idee", title: "Bomen", body: "", _later: "yes" };
const mails = () => world.read((work) => mailsInState(work, ["waiting", "sent"]));

let resident: Visitor;
/** Where somebody reads how to go on. */
let later = "";

beforeEach(async () => {
  world.clock.set("2026-11-02T09:00:00Z");
  resident = site.visitor();
  later = (await resident.send(form(open), "save", unfinished)).location ?? "";
});

describe("going on later is refused", () => {
  it("without anything saved, with a draft that nobody knows, and at another trajectory", async () => {
    expect((await resident.get(`${form(open)}/bewaard`)).status).toBe(404);
    expect((await resident.get(`${form(open)}/bewaard?concept=${newToken()}`)).html).toContain("al verstuurd");
    expect((await resident.get(later.replace(open.slug, "elders"))).status).toBe(404);
  });

  it("by mail with a wrong address, with the draft of another activity, and to who only guesses one", async () => {
    const wrong = await resident.send(later, "mail", { email: "noor apenstaart", lang: "nl" });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('value="noor apenstaart"');
    const other = await openActivity(world, { inBrink: "ideas" });
    const search = later.slice(later.indexOf("?"));
    for (const path of [`${form(other)}/bewaard${search}`, `${form(open)}/bewaard?concept=${newToken()}`])
      expect((await resident.send(path, "mail", { email: "noor@elders.example" })).status).toBe(409);
    expect((await mails()).filter((mail) => mail.to === "noor@elders.example")).toEqual([]);
  });

  it("by mail when taking part is over, and when the week is", async () => {
    world.clock.set("2027-01-05T09:00:00Z");
    const over = await resident.send(later, "mail", { email: "noor@laat.example" });
    expect(over.status).toBe(409);
    world.clock.set("2026-11-09T09:00:01Z");
    const gone = await resident.send(later, "mail", { email: "noor@laat.example" });
    expect(gone.status).toBe(409);
    expect((await mails()).filter((mail) => mail.to === "noor@laat.example")).toEqual([]);
  });

  it("at a place where nobody can take part any more: nothing is saved there", async () => {
    expect((await resident.send(form(closed), "save", unfinished)).status).toBe(409);
  });

  it("with a text that is longer than any field takes", async () => {
    const answer = await resident.send(form(open), "save", { ...unfinished, title: "a".repeat(20_001) });
    expect(answer.status).toBe(400);
  });
});

describe("going on later", () => {
  it("keeps a screen that is not finished, and goes on with it on another device", async () => {
    const { html } = await resident.get(later);
    expect(html).toContain("Uw formulier is bewaard");
    expect(html).toContain("tot 9 november 2026");
    const link = /href="([^"]+\?concept=[^"]+)">http/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const elsewhere = await site.visitor().get(link);
    expect(formFields(elsewhere.html, "save")).toMatchObject({ title: "Bomen", body: "", _screen: "idee" });
  });

  it("stands on each screen after the first, also to mail it", async () => {
    const who = (await resident.send(form(open), "save", { ...idea, _screen: "idee" })).location ?? "";
    const check = (await resident.send(who, "save", { _screen: "who", as: "person", lang: "nl" })).location ?? "";
    for (const screen of [who, check]) {
      const { html } = await resident.get(screen);
      expect(html).toContain("Later verder gaan? Dit is uw eigen link");
      expect(html).toContain(screen.replace("?", "/bewaard?").replaceAll("&", "&amp;"));
    }
  });

  it("is mailed once to an address that is kept nowhere else", async () => {
    const sent = { email: "noor@waterdam.example", lang: "nl", _once: newToken() };
    const answers = [await resident.send(later, "mail", sent), await resident.send(later, "mail", sent)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await resident.get(answers[1]?.location ?? "")).html).toContain("We sturen u de link.");
    const [mail, ...more] = (await mails()).filter(({ to }) => to === sent.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain("Ga verder waar u was: Marktplein");
    expect(mail?.text).toContain(`${later.replace("/bewaard?", "?")}\n`);
    const drafts = await world.read((work) =>
      work.db.$extendTables<EngageTables>().selectFrom("engage_draft").select("fields").execute(),
    );
    expect(JSON.stringify(drafts)).not.toContain("noor@waterdam");
  });
});
