import { CHECK_IDS } from "@brink/decision-guide";
import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../test/factories/site.ts";
import { visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { paths, replyPaths } from "./paths.ts";
import type { TownWithLink } from "./sharing.fixture.ts";
import { adviser, answered, commands, takingOver, townWithLink } from "./sharing.fixture.ts";

const { computeAdvice, sendReply, shareGuide } = commands;

describe("the page of answers side by side", { timeout: 120_000 }, () => {
  let here: TownWithLink;
  let site: Site;
  const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  beforeAll(async () => {
    here = await townWithLink(foundMunicipality);
    site = here.site;
  }, 60_000);

  it("is for who fills in guides, and leads to a link when nobody answered", async () => {
    expect((await site.visitor().get(paths.replies(here.guideId))).status).toBe(401);
    expect((await (await site.somebody("councilMember", "clerk")).get(paths.replies(here.guideId))).status).toBe(403);
    const asAdviser = await site.somebody("adviser");
    expect((await asAdviser.get(paths.replies(newId()))).status).toBe(404);
    expect(mainOf((await asAdviser.get(paths.replies(here.guideId))).html)).toContain(paths.sharing(here.guideId));
  });

  it("says what to talk about first, and what taking over does", async () => {
    const { guideId } = here;
    const all = Object.fromEntries(CHECK_IDS.filter((id) => id.startsWith("room")).map((id) => [id, "no"]));
    await answered(here, "Anna", [
      { page: "5", Q15: "0" },
      { page: "room", ...all },
    ]);
    await answered(here, "Bob", [{ page: "5", Q15: "0" }]);
    await answered(here, "Stil", [{ page: "5", Q15: "98.765" }], false);
    await here.world.done(computeAdvice, { id: guideId }, adviser);
    const asAdviser = await site.somebody("adviser");
    const first = mainOf((await asAdviser.get(paths.replies(guideId))).html);
    expect(first).toContain("2 collega’s antwoordden");
    expect(first).toContain("bepaalt de uitkomst van de QuickScan");
    expect(first).toContain("Anna (rol van Anna, naam zelf ingevuld) en Bob (rol van Bob, naam zelf ingevuld)");
    expect(first).toContain("Wat dit met het advies doet, is niet berekend.");
    expect(first).not.toContain("98.765");
    const weighed = mainOf((await asAdviser.follow(paths.replies(guideId), "weigh")).html);
    expect(weighed).toMatch(/Dit verandert het advies: .+ → .+\./);
    expect(weighed).not.toContain("is niet berekend");
    const taken = await asAdviser.follow(paths.replies(guideId), "takeOver", await takingOver(here, "Q15", "Bob"));
    expect(taken.html).toContain("Het antwoord is overgenomen.");
    expect(mainOf(taken.html)).toContain("overgenomen van Bob (rol van Bob, naam zelf ingevuld)");
    expect((await asAdviser.get(paths.advice(guideId))).html).toContain("veranderd");
  });

  it("shows a colleague what others say only after their own is sent, without names", async () => {
    const own = await answered(here, "Dirk", [{ page: "5", Q15: "3" }], false);
    const before = (await site.visitor().get(replyPaths.home(own))).html;
    expect(before).not.toContain("rol van Anna");
    await here.world.done(sendReply, { token: own }, visitor());
    const after = (await site.visitor().get(replyPaths.home(own))).html;
    expect(after).toContain("rol van Anna");
    expect(after).not.toContain("Anna (");
    expect(after).not.toContain("Het advies van");
  });

  it("shows nobody what was sent by another link, and the advice when the link says so", async () => {
    const { world, guideId } = here;
    const other = { id: guideId, part: "situation", question: "En u?", closesOn: "2026-11-16", showsAdvice: "on" };
    const { token } = await world.done(shareGuide, { ...other, showsOthers: "on" }, adviser);
    const own = await answered({ ...here, token }, "Eva", [{ page: "5", Q15: "9" }]);
    const { html } = await site.visitor().get(replyPaths.home(own));
    expect(html).not.toContain("rol van Anna");
    expect(html).toContain("Het advies van");
    expect(html).toContain("Nog niemand anders heeft geantwoord");
    expect(html).not.toContain("Niemand antwoordde iets anders");
    await answered({ ...here, token }, "Fred", [{ page: "5", Q15: "9" }]);
    const agreed = (await site.visitor().get(replyPaths.home(own))).html;
    expect(agreed).toContain("Niemand antwoordde iets anders dan u");
    expect(agreed).not.toContain("Nog niemand anders");
    expect(agreed).toContain("Wat de gemeente zelf invulde, telt hier niet mee.");
  });
});
