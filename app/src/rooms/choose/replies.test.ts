import { CHECK_IDS } from "@brink/decision-guide";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Site } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent, hashOf } from "./content/guide-content.ts";
import { outdatedBy } from "./domain/advice-state.ts";
import type { Said } from "./domain/said.ts";
import { allAsked, answerTo, saidIn } from "./domain/said.ts";
import { weighedAtMost } from "./domain/weighing.ts";
import { filledGuides } from "./filled-guides.fixture.ts";
import { paths, replyPaths } from "./paths.ts";
import { guideById, latestAdvice, todosOf } from "./reader.ts";
import { repliesTo } from "./reply-reader.ts";
import { answerChangesOf, weighingOf } from "./sharing-reader.ts";

const content = guideContent(packageRoot());
const commands = chooseCommands(content, directComputer);
const { computeAdvice, takeOverAnswer, weighReplies, shareGuide, saveAnswers } = commands;
const { beginReply, saveReply, sendReply } = commands;
const adviser = person("adviser");
const elsewhere = createWorld();

async function town() {
  const world = createWorld("2026-11-02T09:00:00Z");
  const site = createSite(world, await foundMunicipality(world));
  const { guideId: id } = await filledGuides(world);
  const made = await world.done(
    shareGuide,
    { id, part: "both", question: "Wat klopt er niet?", closesOn: "2026-11-16", showsOthers: "on" },
    adviser,
  );
  return { world, site, guideId: id, token: made.token };
}

type Town = Awaited<ReturnType<typeof town>>;
type Page = Readonly<Record<string, string | readonly string[]>> & { readonly page: string };

/** Somebody without an account answers; their own link. */
async function answer({ world, token }: Town, name: string, pages: readonly Page[], sends = true): Promise<string> {
  const own = (await world.done(beginReply, { token, name, role: `rol van ${name}` }, visitor())).token;
  for (const page of pages) await world.done(saveReply, { token: own, ...page }, visitor());
  if (sends) await world.done(sendReply, { token: own }, visitor());
  return own;
}

async function replyIdOf({ world, guideId }: Town, name: string): Promise<string> {
  const found = (await world.read((work) => repliesTo(work, guideId))).replies.find((reply) => reply.name === name);
  if (!found) throw new Error(`${name} did not begin.`);
  return found.id;
}

/** What the form of a question sends, as the page shows it now. */
async function takeOver(here: Town, asked: string, name: string) {
  const { world, guideId } = here;
  const guide = await guideOf(here);
  const replyId = await replyIdOf(here, name);
  const reply = (await world.read((work) => repliesTo(work, guideId))).replies.find(({ id }) => id === replyId);
  const one = allAsked(content).find(({ id }) => id === asked);
  const hash = (said: Said) => hashOf(one ? answerTo(one, said) : {});
  return { id: guideId, asked, replyId, own: hash(saidIn(guide)), said: hash(reply?.said ?? {}) };
}

async function guideOf({ world, guideId }: Town) {
  const guide = await world.read((work) => guideById(work, guideId));
  if (!guide) throw new Error("The guide is gone.");
  return guide;
}

describe("taking an answer over", { timeout: 60_000 }, () => {
  let here: Town;
  beforeAll(async () => {
    here = await town();
    await answer(here, "Anna", [
      { page: "5", Q15: "1.234", Q16: "40" },
      { page: "room", room1: "no", room2: "unknown" },
    ]);
    await answer(here, "Stil", [{ page: "5", Q15: "5.678" }], false);
  }, 60_000);

  it("is refused to who only looks, to another municipality, and for what is not there", async () => {
    const { world, guideId } = here;
    const asked = await takeOver(here, "Q15", "Anna");
    expect(await world.run(takeOverAnswer, asked, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    const looking = person("moderator", "evaluator", "councilMember", "clerk", "administrator");
    expect(await world.run(takeOverAnswer, asked, looking)).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await elsewhere.run(takeOverAnswer, asked, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    for (const forged of [{ asked: "Q99" }, { replyId: newId() }, { id: newId() }])
      expect(await world.run(takeOverAnswer, { ...asked, ...forged }, adviser)).toMatchObject({
        refusal: { kind: "notFound" },
      });
    expect(guideId).toBe(asked.id);
  });

  it("is refused for what was not sent, what nobody knows, and what changed since it was shown", async () => {
    const { world } = here;
    expect(await world.run(takeOverAnswer, await takeOver(here, "Q15", "Stil"), adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(takeOverAnswer, await takeOver(here, "room2", "Anna"), adviser)).toMatchObject({
      refusal: { key: "choose.replies.refused.nothingKnown" },
    });
    const asked = await takeOver(here, "Q15", "Anna");
    for (const seen of [{ own: "anders" }, { said: "anders" }])
      expect(await world.run(takeOverAnswer, { ...asked, ...seen }, adviser)).toMatchObject({
        refusal: { key: "choose.replies.refused.changedMeanwhile" },
      });
    expect(await world.read((work) => answerChangesOf(work, here.guideId))).not.toContainEqual(
      expect.objectContaining({ after: { Q15: 1234 } }),
    );
  });

  it("makes it the guide's, once, with whose it was, and the advice outdated", async () => {
    const { world, guideId } = here;
    const [before, asked] = [await guideOf(here), await takeOver(here, "Q15", "Anna")];
    await world.done(computeAdvice, { id: guideId }, adviser);
    const advice = await world.read((work) => latestAdvice(work, guideId));
    if (!advice) throw new Error("There is no advice.");
    expect(outdatedBy(before, advice, content)).toBeUndefined();
    const both = await Promise.all([1, 2].map(() => world.run(takeOverAnswer, asked, adviser)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const after = await guideOf(here);
    expect(after).toMatchObject({ version: before.version + 1, answers: { ...before.answers, Q15: 1234 } });
    expect(after.checks).toEqual(before.checks);
    expect(outdatedBy(after, advice, content)).toBe("answersChanged");
    const [change] = await world.read((work) => answerChangesOf(work, guideId));
    expect(change).toMatchObject({
      ...{ key: "Q15", before: { Q15: before.answers.Q15 }, after: { Q15: 1234 }, changedBy: adviser.name },
      from: { name: "Anna" },
    });
  });

  it("of a check makes what has to be put right a to-do", async () => {
    const { world, guideId } = here;
    const open = async () => (await world.read((work) => todosOf(work, guideId))).map(({ checkId }) => checkId);
    expect(await open()).not.toContain("room1");
    await world.done(takeOverAnswer, await takeOver(here, "room1", "Anna"), adviser);
    expect(await open()).toContain("room1");
    expect((await guideOf(here)).checks.room1).toBe("no");
  });
});

describe("the history of answers", { timeout: 60_000 }, () => {
  it("holds what was saved by hand too, and nothing when nothing changed", async () => {
    const here = await town();
    const { world, guideId } = here;
    const changes = () => world.read((work) => answerChangesOf(work, guideId));
    const begun = (await changes()).length;
    const { Q15 } = (await guideOf(here)).answers;
    const page = { id: guideId, page: "5", Q16: "450", Q17: "24", Q18: ["PROC"], Q19: [] };
    await world.done(saveAnswers, { ...page, Q15: "4.321" }, adviser);
    const after = await changes();
    expect(after.find(({ key }) => key === "Q15")).toMatchObject({
      before: { Q15 },
      after: { Q15: 4321 },
      from: undefined,
    });
    expect(after.length).toBeGreaterThan(begun);
    await world.done(saveAnswers, { ...page, Q15: "4.321" }, adviser);
    expect(await changes()).toHaveLength(after.length);
    expect(await elsewhere.read((work) => answerChangesOf(work, guideId))).toEqual([]);
  });
});

describe("what the answers of colleagues would do", { timeout: 120_000 }, () => {
  it("is refused to who only looks, and when there is nothing to compute", async () => {
    const here = await town();
    const { world, guideId: id } = here;
    expect(await world.run(weighReplies, { id }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(weighReplies, { id }, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await elsewhere.run(weighReplies, { id }, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    await answer(here, "Bob", [{ page: "room", room1: "no" }]);
    await answer(here, "Stil", [{ page: "5", Q15: "1" }], false);
    expect(await world.run(weighReplies, { id }, adviser)).toMatchObject({
      refusal: { key: "choose.replies.refused.nothingToWeigh" },
    });
    await answer(here, "Cor", [{ page: "5", Q15: "1" }]);
    await world.done(takeOverAnswer, await takeOver(here, "room1", "Bob"), adviser);
    expect(await world.run(weighReplies, { id }, adviser)).toMatchObject({
      refusal: { key: "choose.replies.refused.noAdvice" },
    });
  });

  it("waits its turn when others compute, and is not kept when an answer changed meanwhile", async () => {
    const here = await town();
    const { world, guideId: id } = here;
    await answer(here, "Bob", [{ page: "5", Q15: "1.000" }]);
    const busy = chooseCommands(content, { ...directComputer, isBusy: () => true }).weighReplies;
    expect(await world.run(busy, { id }, adviser)).toMatchObject({ refusal: { kind: "tooMany" } });
    const page = { id, page: "5", Q15: "7.777", Q16: "450", Q17: "24", Q18: ["PROC"], Q19: [] };
    const slow = chooseCommands(content, {
      ...directComputer,
      provisional: async (...asked) => {
        await world.done(saveAnswers, page, adviser);
        return directComputer.provisional(...asked);
      },
    }).weighReplies;
    expect(await world.run(slow, { id }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.changedWhileComputing" },
    });
    expect(await world.read((work) => weighingOf(work, id))).toBeUndefined();
  });

  it("is the library's own advice with that one answer otherwise", async () => {
    const here = await town();
    const { world, guideId: id } = here;
    await answer(here, "Bob", [{ page: "5", Q15: "0" }]);
    await answer(here, "Cor", [{ page: "6", Q24: "framework", Q21: "ordinary" }]);
    await world.done(weighReplies, { id }, adviser);
    const { answers, version } = await guideOf(here);
    const kept = await world.read((work) => weighingOf(work, id));
    const today = "2026-11-02";
    const own = await directComputer.provisional(content.catalogue, answers, today);
    const none = await directComputer.provisional(content.catalogue, { ...answers, Q15: 0 }, today);
    expect(kept).toMatchObject({ guideVersion: version, catalogueHash: content.catalogueHash });
    expect(kept?.now).toEqual({ state: "found", items: own.state === "found" && own.best[0].items });
    const withoutMoney = kept?.instead.find(({ asked }) => asked === "Q15")?.advised;
    expect(withoutMoney).toEqual(
      none.state === "found" ? { state: "found", items: none.best[0].items } : { state: none.state },
    );
    expect(withoutMoney).not.toEqual(kept?.now);
  });

  it("is bounded: of forty answers as many as one press allows, and the page says so", async () => {
    const here = await town();
    const { world, guideId: id, site } = here;
    for (let count = 0; count < weighedAtMost + 2; count += 1)
      await answer(here, `Nummer ${count}`, [{ page: "5", Q15: `${count + 1}` }]);
    let asked = 0;
    const counting = chooseCommands(content, {
      ...directComputer,
      provisional: () => {
        asked += 1;
        return Promise.resolve({ state: "none", why: [] } as const);
      },
    }).weighReplies;
    await world.done(counting, { id }, adviser);
    expect(asked).toBe(weighedAtMost + 1);
    const { html } = await (await site.somebody("adviser")).get(paths.replies(id));
    expect(html).toContain("Van 24 antwoorden is berekend");
    expect(html.split("Wat dit met het advies doet, is niet berekend.")).toHaveLength(3);
  });
});

describe("the page of answers side by side", { timeout: 120_000 }, () => {
  let here: Town;
  let site: Site;
  const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  beforeAll(async () => {
    here = await town();
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
    await answer(here, "Anna", [
      { page: "5", Q15: "0" },
      { page: "room", ...all },
    ]);
    await answer(here, "Bob", [{ page: "5", Q15: "0" }]);
    await answer(here, "Stil", [{ page: "5", Q15: "98.765" }], false);
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
    const taken = await asAdviser.follow(paths.replies(guideId), "takeOver", await takeOver(here, "Q15", "Bob"));
    expect(taken.html).toContain("Het antwoord is overgenomen.");
    expect(mainOf(taken.html)).toContain("overgenomen van Bob (rol van Bob, naam zelf ingevuld)");
    expect((await asAdviser.get(paths.advice(guideId))).html).toContain("veranderd");
  });

  it("shows a colleague what others say only after their own is sent, without names", async () => {
    const own = await answer(here, "Dirk", [{ page: "5", Q15: "3" }], false);
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
    const own = await answer({ ...here, token }, "Eva", [{ page: "5", Q15: "9" }]);
    const { html } = await site.visitor().get(replyPaths.home(own));
    expect(html).not.toContain("rol van Anna");
    expect(html).toContain("Het advies van");
    expect(html).toContain("Nog niemand anders heeft geantwoord");
    expect(html).not.toContain("Niemand antwoordde iets anders");
    await answer({ ...here, token }, "Fred", [{ page: "5", Q15: "9" }]);
    const agreed = (await site.visitor().get(replyPaths.home(own))).html;
    expect(agreed).toContain("Niemand antwoordde iets anders dan u");
    expect(agreed).not.toContain("Nog niemand anders");
    expect(agreed).toContain("Wat de gemeente zelf invulde, telt hier niet mee.");
  });
});
