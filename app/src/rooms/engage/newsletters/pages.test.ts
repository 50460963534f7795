import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { stopAllFollowing } from "../following/commands/followed.ts";
import { bindings, followedTown } from "../following/following.fixture.ts";
import { sendNewslettersJob } from "./jobs/send-newsletters.job.ts";
import { newsletterById } from "./reader.ts";
import { writing } from "./newsletters.fixture.ts";

const world = createWorld();
const slug = await foundMunicipality(world);
const town = await followedTown(world);
const site = createSite(world, slug);
const { written, confirms } = writing(world);
const about = { trajectory: [town.open.trajectoryId] };

async function sent(fields: Parameters<typeof written>[0] = about): Promise<string> {
  const id = await written(fields);
  await confirms(id);
  await town.runs(sendNewslettersJob(bindings));
  return id;
}

it("the home page does not lead to newsletters while none was ever sent", async () => {
  await written();
  expect((await site.visitor().get("/")).html).not.toContain('href="/nieuwsbrieven"');
  expect((await site.visitor().get("/?lang=nl")).html).not.toContain('href="/nieuwsbrieven"');
  await sent();
  expect((await site.visitor().get("/")).html).toContain('href="/nieuwsbrieven"');
});

describe("the pages of newsletters for the team", () => {
  it("are not for visitors, moderators or council members, drafts and previews neither", async () => {
    const id = await written();
    const council = await site.somebody("councilMember");
    for (const path of ["", "/nieuw", `/${id}`, `/${id}/versturen`, `/${id}/mail.html`, `/${id}/mail.txt`]) {
      const whole = `/beheer/nieuwsbrieven${path}`;
      expect((await site.visitor().get(whole)).html).not.toContain("Het plein wordt groen");
      expect((await council.get(whole)).status).toBe(403);
    }
    expect((await site.visitor().get(`/nieuwsbrieven/${id}`)).status).toBe(404);
  });

  it("keep what was typed when something is wrong", async () => {
    const adviser = await site.somebody("adviser");
    const answer = await adviser.send("/beheer/nieuwsbrieven/nieuw", "make", {
      ...{ subject_nl: "", body_nl: "Wij planten <b>bomen</b>.", sender: "Sanne", trajectory: "" },
    });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain("Wij planten &lt;b&gt;bomen&lt;/b&gt;.");
    expect(answer.html).toContain('href="#subject_nl"');
  });

  it("say how many read each, and that nothing is translated by itself", async () => {
    const adviser = await site.somebody("adviser");
    const empty = (await adviser.get("/beheer/nieuwsbrieven/nieuw")).html;
    expect(empty).toContain("Wie alles volgt (nog geen lezers)");
    expect(empty).toContain("Brink vertaalt een nieuwsbrief niet.");
    const all = await town.follows({ email: "alles@waterdam.example", slug: "" });
    const one = await town.follows({ email: "hier@waterdam.example" });
    const { html } = await adviser.get("/beheer/nieuwsbrieven/nieuw");
    expect(html).toContain("Wie alles volgt (1 lezer)");
    expect(html).toMatch(new RegExp(`value="${town.open.trajectoryId}"[^>]*>[^<]*\\(2 lezers\\)`));
    const drafted = `/beheer/nieuwsbrieven/${await written(about)}`;
    expect((await adviser.get(drafted)).html).toContain("(2 lezers)");
    for (const token of [all, one]) await world.done(stopAllFollowing, { token }, visitor());
  });

  it.each([
    ["not_now", "inform", 200],
    ["not_now", "stop", 404],
    [undefined, "involve", 404],
  ])("offer what is %s (%s) only if somebody can follow it: %i", async (status, decision, followed) => {
    const made = await openActivity(world, { inBrink: "ideas", preparing: true, involvement: decision });
    if (status !== undefined) await moveTo(world, made.trajectoryId, status, 3);
    expect((await site.visitor().get(`/trajecten/${made.slug}/volgen`)).status).toBe(followed);
    const { html } = await (await site.somebody("adviser")).get("/beheer/nieuwsbrieven/nieuw");
    expect(html.includes(`value="${made.trajectoryId}"`)).toBe(followed === 200);
  });

  it("lead from writing over the check to sending, with the number of people in between", async () => {
    await town.follows({ email: "noor@waterdam.example" });
    const adviser = await site.somebody("adviser");
    const fields = { subject_nl: "Nieuws", body_nl: "[Klik hier](/trajecten)", sender: "Sanne", ...flat(about) };
    const draft = await adviser.send("/beheer/nieuwsbrieven/nieuw", "make", fields);
    const path = draft.location?.split("?")[0] ?? "";
    const checked = await adviser.get(path);
    expect(checked.html).toContain("Pas dit eerst aan");
    expect(checked.html).not.toContain("goOn");
    const better = { ...fields, version: "1", body_nl: "[Bekijk alle trajecten](/trajecten)" };
    expect(checked.html).toContain("Pas eerst aan wat bovenaan staat.");
    expect((await adviser.follow(path, "goOn", better)).html).toContain("Versturen?");
    const before = await adviser.get(`${path}/versturen`);
    expect(before.html).toContain("Eén persoon krijgt deze nieuwsbrief.");
    const gone = await adviser.follow(`${path}/versturen`, "confirm", { version: "2", when: "now", day: "" });
    expect(gone.html).toContain("De nieuwsbrief wordt nu verstuurd.");
    expect((await adviser.get(`${path}/versturen`)).status).toBe(404);
  });

  it("keep what was typed and not saved yet when somebody goes on to sending, or sends a test", async () => {
    const adviser = await site.somebody("adviser");
    const id = await written(about);
    const path = `/beheer/nieuwsbrieven/${id}`;
    const typed = (body_nl: string, version: number) => ({
      ...{ subject_nl: "Nieuws", body_nl, sender: "Sanne", version: String(version), lang: "nl", ...flat(about) },
    });
    const draft = await adviser.get(path);
    for (const action of ["change", "goOn", "test"])
      expect(draft.html).toMatch(new RegExp(`<button[^>]*value="${action}"[^>]*name="_action"`));
    expect(draft.html).not.toContain(`href="${path}/versturen"`);
    const gone = await adviser.send(path, "goOn", typed("Wij planten linden.", 1));
    expect(gone.location).toContain(`${path}/versturen`);
    await adviser.follow(path, "test", typed("Wij planten eiken.", 2));
    expect((await world.read((work) => newsletterById(work, id)))?.body).toEqual({ nl: "Wij planten eiken." });
    const mails = await world.read((work) => mailsInState(work, ["waiting"]));
    expect(mails.find(({ key }) => key.startsWith("engage.newsletter_test"))?.text).toContain("Wij planten eiken.");
  });

  it("refuse to save or send over what a colleague changed, also when it is sent once more", async () => {
    const adviser = await site.somebody("adviser");
    const id = await written(about);
    const path = `/beheer/nieuwsbrieven/${id}`;
    const typed = { subject_nl: "Nieuws", body_nl: "Van een collega.", sender: "Sanne", ...flat(about) };
    await adviser.send(path, "change", { ...typed, version: "1" });
    const stale = { ...typed, body_nl: "Van mij.", version: "1", lang: "nl" };
    for (const action of ["change", "goOn", "test"]) {
      const refusal = await adviser.send(path, action, stale);
      expect(refusal.html).toContain('name="version" value="1"');
      expect(refusal.html).toContain(`href="${path}">Bekijk de nieuwsbrief opnieuw`);
    }
    const send = await adviser.send(`${path}/versturen`, "confirm", { version: "1", when: "now", day: "" });
    expect(send.html).toContain('name="version" value="1"');
    expect(send.html).toContain(`href="${path}">Bekijk de nieuwsbrief opnieuw`);
    expect(await world.read((work) => newsletterById(work, id))).toMatchObject({ state: "draft", version: 2 });
  });

  it("show the mail as it goes out, with and without headings, and nothing that runs", async () => {
    const id = await written({ body_nl: ["<script>alert(1)</script>\n\n## Kop\n\nRegel een\nregel twee"] });
    const adviser = await site.somebody("adviser");
    const html = (await adviser.get(`/beheer/nieuwsbrieven/${id}/mail.html?taal=nl`)).html;
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("Regel een<br/>regel twee");
    expect(html).not.toContain("style");
    const text = (await adviser.get(`/beheer/nieuwsbrieven/${id}/mail.txt?taal=en`)).html;
    expect(text).toContain("Kop\n---");
    expect(text).toContain("Change what you get, or stop:\nhttp");
  });
});

function flat(fields: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, [value = ""]]) => [name, value]));
}

describe("what was sent", () => {
  it("stands on the website, by the trajectory and in the feeds", async () => {
    const id = await sent();
    const [visitor, link] = [site.visitor(), `/nieuwsbrieven/${id}`];
    expect((await visitor.get(link)).html).toContain("Wij planten bomen.");
    expect((await visitor.get("/nieuwsbrieven")).html).toContain(link);
    expect((await visitor.get(`/trajecten/${town.open.slug}`)).html).toContain(link);
    for (const feed of ["/nieuws.atom", `/trajecten/${town.open.slug}/nieuws.atom`])
      expect((await visitor.get(feed)).html).toContain(link);
    const council = await site.somebody("adviser");
    expect((await council.get("/beheer/nieuwsbrieven")).html).toContain("verstuurd op");
  });

  it("of another trajectory does not stand there; to all it stands in the feed of all", async () => {
    const id = await sent({});
    const visitor = site.visitor();
    expect((await visitor.get(`/trajecten/${town.open.slug}`)).html).not.toContain(id);
    expect((await visitor.get(`/trajecten/${town.open.slug}/nieuws.atom`)).html).not.toContain(id);
    expect((await visitor.get("/nieuws.atom")).html).toContain(id);
  });

  it("is not there for who guesses", async () => {
    expect((await site.visitor().get(`/nieuwsbrieven/${newId()}`)).status).toBe(404);
    expect((await site.visitor().get("/nieuwsbrieven/geen")).status).toBe(404);
  });
});
