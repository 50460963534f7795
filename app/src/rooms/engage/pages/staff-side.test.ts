import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, open, closed, stepInto } = await ideasSite(world, await foundMunicipality(world));

describe("the staff's side", () => {
  it("is closed to visitors, and the register to council members", async () => {
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    for (const path of [
      register,
      `${register}/nieuw?activiteit=${open.activityId}`,
      ...["export.csv", "export.xlsx", "codeboek.json", "bestanden"].map((file) => `${register}/${file}`),
      `/beheer/meedoen/${open.activityId}`,
    ]) {
      expect((await site.visitor().get(path)).status, path).toBe(401);
    }
    expect((await (await stepInto("councilMember")).get(register)).status).toBe(403);
  });

  it("enters paper after paper, on a form that is empty again", async () => {
    const adviser = await stepInto("adviser");
    const path = `/beheer/trajecten/${open.trajectoryId}/inbreng/nieuw?activiteit=${open.activityId}`;
    const first = await adviser.follow(path, "enter", { route: "paper", title: "Bankjes", body: "Bij de bushalte." });
    expect(first.html).toContain("U voerde vandaag één bijdrage in.");
    expect(first.html).not.toContain("Bij de bushalte.");
    const second = await adviser.follow(path, "enter", { route: "paper", title: "Bankjes", body: "Bij de bushalte." });
    expect(second.html).toContain("U voerde vandaag 2 bijdragen in.");
    expect((await adviser.send(path, "enter", { route: "online", ...idea })).status).toBe(400);
    expect((await adviser.send(path, "enter", { route: "paper", receivedOn: "2026-11-03", ...idea })).status).toBe(400);
  });

  it("downloads everything without addresses, and no cell becomes a formula", async () => {
    await site
      .visitor()
      .send(form(open), "submit", { title: "=HYPERLINK(1)", body: "+31612345678", email: "geheim@waterdam.example" });
    const csv = await (await stepInto("adviser")).get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(csv.status).toBe(200);
    expect(csv.html).toContain(`"'=HYPERLINK(1)";"'+31612345678"`);
    expect(csv.html).not.toContain("geheim@");
  });

  it("sets up what is asked, in every language", async () => {
    const adviser = await stepInto("adviser");
    const path = `/beheer/meedoen/${closed.activityId}`;
    const wrong = await adviser.send(path, "setUp", {
      moderation: "before",
      themes_nl: "Groen\nVerkeer",
      themes_en: "Green",
    });
    expect(wrong.status).toBe(400);
    const saved = await adviser.follow(path, "setUp", {
      moderation: "after",
      question_nl: "Waar?",
      themes_nl: "Groen\nVerkeer",
      themes_en: "Green\nTraffic",
      asksSpot: "on",
    });
    expect(saved.html).toContain("De instellingen zijn bewaard.");
    expect(saved.html).toContain("Green\nTraffic");
  });
});

describe("a form that is sent when the session has ended", () => {
  it("gives back what was typed, to be copied", async () => {
    const typed = { title: "Donker plein", words: "Het is <i>te donker</i> op het plein.", heardWhere: "Markt" };
    const answer = await site.visitor().send("/beheer/opgaven/nieuw", "save", typed);
    expect(answer.status).toBe(401);
    expect(answer.html).toContain("Dit had u getypt");
    expect(answer.html).toContain("Het is &lt;i&gt;te donker&lt;/i&gt; op het plein.");
  });

  it("says nothing of that when nothing was typed", async () => {
    const answer = await site.visitor().send("/beheer/opgaven/nieuw", "save", { title: "", words: "" });
    expect(answer.html).not.toContain("Dit had u getypt");
  });
});
