import { describe, expect, it } from "vitest";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings, followedTown } from "../following/following.fixture.ts";
import { sendNewslettersJob } from "./jobs/send-newsletters.job.ts";
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

  it("lead from writing over the check to sending, with the number of people in between", async () => {
    await town.follows({ email: "noor@waterdam.example" });
    const adviser = await site.somebody("adviser");
    const fields = { subject_nl: "Nieuws", body_nl: "[Klik hier](/trajecten)", sender: "Sanne", ...flat(about) };
    const draft = await adviser.send("/beheer/nieuwsbrieven/nieuw", "make", fields);
    const path = draft.location?.split("?")[0] ?? "";
    const checked = await adviser.get(path);
    expect(checked.html).toContain("Pas dit eerst aan");
    expect(checked.html).not.toContain("/versturen");
    const better = { ...fields, version: "1", body_nl: "[Bekijk alle trajecten](/trajecten)" };
    expect((await adviser.follow(path, "change", better)).html).toContain(`${path}/versturen`);
    const before = await adviser.get(`${path}/versturen`);
    expect(before.html).toContain("Eén persoon krijgt deze nieuwsbrief.");
    const gone = await adviser.follow(`${path}/versturen`, "confirm", { version: "2", when: "now", day: "" });
    expect(gone.html).toContain("De nieuwsbrief gaat nu weg.");
    expect((await adviser.get(`${path}/versturen`)).status).toBe(404);
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
