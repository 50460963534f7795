import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "../../../test/factories/site.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { someTrajectories } from "./factories.ts";
import { insertInvitation } from "./response-writer.ts";
import { countResponses, responsesOf, traitCounts } from "./response-reader.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;
let done: { readonly trajectoryId: string; readonly slug: string };
let running: { readonly trajectoryId: string; readonly slug: string };

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  ({ done, running } = await world.read(someTrajectories));
}, 60_000);

const answers = () => world.read((work) => responsesOf(work, done.trajectoryId));

/** A mailed link. */
async function invitation(wave: "close" | "threeMonths"): Promise<string> {
  const token = await world.read((work) =>
    insertInvitation(work, { trajectoryId: done.trajectoryId, wave, contactKey: newId() }),
  );
  return `/vragenlijst/${token ?? ""}`;
}

describe("the questionnaire", () => {
  it("is not there with a wrong link, and not on the page before the team put it there", async () => {
    expect((await site.visitor().get("/vragenlijst/nietgoed")).status).toBe(404);
    expect((await site.visitor().get(`/trajecten/${done.slug}/vragenlijst`)).html).toContain("nu niet open");
    const sent = await site.visitor().send(`/trajecten/${done.slug}/vragenlijst`, "answer", { "answers.p12": "8" });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(await answers()).toEqual([]);
  });

  it("with nothing answered or a made-up answer says so, and the link still works", async () => {
    const link = await invitation("close");
    expect((await site.visitor().send(link, "answer")).html).toContain("Beantwoord minstens één vraag");
    const forged = await site.visitor().send(link, "answer", { "answers.p12": "11", "answers.p1": "4" });
    expect(forged.status).toBe(400);
    expect(forged.html).toContain('href="#answers.p12"');
    expect(forged.html).toMatch(/name="answers\.p1" checked="" value="4"/);
    expect(await answers()).toEqual([]);
  });

  it("is answered once by a link, without script, and then asks who somebody is on a screen of its own", async () => {
    const link = await invitation("close");
    const visitor = site.visitor();
    const fields = {
      "answers.p5": "4",
      "answers.p12": "8",
      "answers.p13": "no",
      "answers.pOpen": "<b>Goed</b>",
      "answers.p0": "1",
    };
    const traits = await visitor.follow(link, "answer", fields);
    // p0 belongs to the start: it is not kept at the end.
    expect(await answers()).toEqual([
      { wave: "close", answers: { p5: "4", p12: "8", p13: "no", pOpen: "<b>Goed</b>" } },
    ]);
    expect((await visitor.get(link)).html).toContain("al ingevuld");
    expect((await visitor.send(link, "answer", fields)).html).toContain("al ingevuld");
    expect(await answers()).toHaveLength(1);

    const path = /action="(\/vragenlijst\/over-u\/[^"]+)"/.exec(traits.html)?.[1] ?? "";
    expect((await visitor.send(path, "tell", { area: "ELDERS" })).status).toBe(400);
    const thanks = await visitor.follow(path, "tell", { ageGroup: "age25to44", education: "high" });
    expect(thanks.html).toContain("Bedankt voor uw hulp");
    expect((await visitor.send(path, "tell", { ageGroup: "age25to44" })).status).toBeGreaterThanOrEqual(400);
    expect((await world.read((work) => traitCounts(work, done.trajectoryId))).total).toBe(1);
  });

  it("tells who reads another language which words are Dutch, and is named after what it is about", async () => {
    const link = await invitation("close");
    const { html } = await site.visitor().get(`${link}?lang=ar`);
    expect(html).toMatch(/<legend[^>]*>\p{Script=Arabic}/u);
    expect(html).toMatch(/<span class="brink-kicker"><span lang="nl" dir="ltr">/);
    expect((await site.visitor().get(link)).html).toMatch(/<title>Vragenlijst: \S/);
  });

  it("of three months later asks three questions, and has a version with short questions and pictures", async () => {
    const link = await invitation("threeMonths");
    const usual = await site.visitor().get(link);
    expect(new Set(usual.html.match(/name="answers\.\w+"/g))).toEqual(
      new Set(['name="answers.p5"', 'name="answers.p6"', 'name="answers.p11"']),
    );
    expect((await site.visitor().get(`${link}?gesproken=1`)).html).toContain("Luisterde de gemeente naar u?");
  });

  it("asks on the open page what people expect while they can still take part", async () => {
    const evaluator = await site.somebody("evaluator");
    await evaluator.follow(`/beheer/trajecten/${running.trajectoryId}/vragenlijst`, "open", { isOpen: "yes" });
    await site.visitor().follow(`/trajecten/${running.slug}/vragenlijst`, "answer", { "answers.p0": "3" });
    const counts = await world.read((work) => countResponses(work, running.trajectoryId));
    expect(counts).toEqual([{ wave: "before", how: "open", count: 1 }]);
  });

  it("on paper is typed over by staff, not by who only reads", async () => {
    const path = `/beheer/trajecten/${done.trajectoryId}/vragenlijst/invoeren?wave=close`;
    expect((await (await site.somebody("clerk")).get(path)).status).toBe(403);
    const evaluator = await site.somebody("evaluator");
    const fields = { how: "paper", answeredOn: "2026-10-20", "answers.p12": "6" };
    expect((await evaluator.send(path, "enter", { ...fields, answeredOn: "2027-01-01" })).html).toContain(
      "moet nog komen",
    );
    expect((await evaluator.follow(path, "enter", fields)).html).toContain("De antwoorden zijn bewaard");
    const counts = await world.read((work) => countResponses(work, done.trajectoryId));
    expect(counts).toContainEqual({ wave: "close", how: "paper", count: 1 });
  });
});

describe("the self-assessment", () => {
  it("is one's own: a colleague sees neither its answers nor a team of fewer than five", async () => {
    const path = `/beheer/zelfbeeld/${done.trajectoryId}/after`;
    expect((await site.visitor().get(path)).status).toBe(401);
    const own = await site.somebody("projectLead");
    await own.follow(path, "save", { "answers.a1": "5", "answers.c1": "4", "answers.b1": "2" });
    expect((await own.get(path)).html).toMatch(/name="answers\.a1" checked="" value="5"/);
    const colleague = await site.somebody("adviser");
    expect((await colleague.get(path)).html).not.toContain(" checked");
    expect((await colleague.get("/beheer/zelfbeeld")).html).toContain("Pas te zien als vijf mensen");
  });
});

describe("the measurement", () => {
  it("is computed by who may, and read by the clerk, down to the rows and once more", async () => {
    const path = `/beheer/trajecten/${done.trajectoryId}/meting`;
    const evaluator: Visitor = await site.somebody("evaluator");
    expect((await evaluator.get(path)).html).toContain("Er is nog niets berekend");
    const computed = await evaluator.follow(path, "compute");
    expect(computed.html).toContain("De cijfers zijn berekend");
    expect(computed.html).toContain(`href="/beheer/trajecten/${done.trajectoryId}/inbreng">Naar de inbreng`);
    const clerk = await site.somebody("clerk");
    expect((await clerk.get(path)).html).toContain("telt pas mee in N1, N2 en T1 als u het ook als inbreng invoert");
    expect((await clerk.get(path)).html).not.toContain("Naar de inbreng");
    expect((await clerk.get(path)).html).not.toContain("Bereken opnieuw");
    const opened = await clerk.get(`${path}/T2?herbereken=1`);
    expect(opened.status).toBe(200);
    expect(opened.html).toContain("Hetzelfde");
    expect(opened.html).not.toContain("measure.");
    const counted = await clerk.get(`${path}/E2`);
    const words = counted.html.replaceAll(/<[^>]+>/g, " ");
    expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(counted.html).toMatch(
      new RegExp(`<a [^>]*href="/beheer/trajecten/${done.trajectoryId}/activiteiten/[^"]+"><span lang="nl">[A-Z]`),
    );
    expect((await clerk.get(`${path}/X9`)).status).toBe(404);
    expect((await site.visitor().get(`/trajecten/${done.slug}`)).status).toBe(200);
    expect((await clerk.get("/beheer/bevolking")).html).toContain("import cbs");
  });
});
