import { parseAnswers } from "@brink/decision-guide";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { activitiesOf, seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import type { StoredAdvice } from "./domain/guide.ts";
import { inputHash } from "./domain/input-hash.ts";
import { wonderForm } from "./factories.ts";
import { municipalContent } from "./own-numbers-store.ts";
import { lastOwnItems } from "./own-items-store.ts";
import { paths } from "./paths.ts";
import { latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";

const world = createWorld();
const content = guideContent(packageRoot());
const commands = chooseCommands(content, directComputer);
const adviser = person("adviser");
let asAdviser: Visitor;
let guideId: string;
let advice: StoredAdvice;

const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const latest = async () => {
  const found = await world.read((work) => latestAdvice(work, guideId));
  if (!found) throw new Error("There is an advice.");
  return found;
};

async function end(command: typeof commands.retireOwnItem, item: string): Promise<void> {
  const last = (await world.read(lastOwnItems)).find(({ record }) => record.id === item);
  await world.done(command, { item, seen: last?.id, why: "Het was te mooi." }, adviser);
}

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  asAdviser = await site.somebody("adviser");
  guideId = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const plans = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    return (await seedDemoGuides(work, content, plans)).parkGuideId;
  });
  await world.done(commands.addOwnItem, wonderForm(content), adviser);
  await world.done(commands.computeAdvice, { id: guideId }, adviser);
  advice = await latest();
}, 120_000);

describe("an advice with a method of the municipality's own", { timeout: 120_000 }, () => {
  it("chooses it when it is the best, and says whose it is on every page about it", async () => {
    expect(advice.advice.best[0]?.items).toContain("EM01");
    const set = advice.advice.best[0]?.items ?? [];
    for (const path of [
      paths.advice(guideId),
      paths.tradeOff(guideId),
      paths.compare(guideId),
      paths.combinationOf(guideId, set),
      paths.planningOf(guideId, set),
    ]) {
      const page = mainOf((await asAdviser.get(path)).html);
      expect(page, path).toContain("Wondersoep");
      expect(page, path).not.toMatch(/>EM01<|undefined|\bNaN\b/);
    }
    expect(mainOf((await asAdviser.get(paths.advice(guideId))).html)).toMatch(/schatting van gemeente \w+/);
  });

  it("says in the plan on paper whose it is", async () => {
    const set = (advice.advice.best[0]?.items ?? []).join(",");
    const { bytes } = await asAdviser.download(
      `${paths.planningFile(guideId, "participatieplan.docx")}?set=${set}&lang=nl`,
    );
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expect(value).toMatch(/voegde dit zelf toe of veranderde het. De gemeente zegt erover: Om te zien\./);
  });

  it("is computed again from its file: same numbers, same hashes, same winner", async () => {
    const { html } = await asAdviser.get(paths.recompute(guideId));
    // @NOTE safe: the test says what the file holds.
    const file = JSON.parse(html) as Pick<
      StoredAdvice,
      "ownNumbers" | "ownItems" | "catalogueHash" | "inputHash" | "today" | "answers"
    > & { readonly best: readonly { readonly items: readonly string[]; readonly total: number }[] };
    expect(file.ownItems).toMatchObject([{ record: { id: "EM01" }, copyOf: "M22", reason: "Om te zien." }]);
    const again = municipalContent(content, file.ownNumbers, file.ownItems);
    expect(again.catalogueHash).toBe(file.catalogueHash);
    const answers = parseAnswers(file.answers);
    if (!answers.ok) throw new Error("The answers are complete.");
    const input = { answers: answers.value, today: file.today };
    expect(inputHash(input, again.catalogueHash)).toBe(file.inputHash);
    const computed = await directComputer.compute({ catalogue: again.catalogue, estimated: {} }, input);
    expect(computed.best.map(({ items, total }) => ({ items, total }))).toEqual(file.best);
  });

  it("why it is not in another combination can be asked, of a code that exists", async () => {
    const ask = (item: string) => world.run(commands.askWhyNot, { id: guideId, adviceId: advice.id, item }, adviser);
    for (const item of ["EM99", "em01", "EX01"])
      expect(await ask(item), item).toMatchObject({ refusal: { fields: [{ field: "item" }] } });
    expect(await ask("EM01")).toMatchObject({ ok: true });
  });

  it("once retired is outdated but readable, computes again from its file, and cannot be chosen from", async () => {
    const items = (advice.advice.best[0]?.items ?? []).join(",");
    await end(commands.retireOwnItem, "EM01");
    const choose = () => world.run(commands.chooseCombination, { id: guideId, adviceId: advice.id, items }, adviser);
    expect(await choose()).toMatchObject({ refusal: { key: "choose.refused.outdated.catalogueChanged" } });
    const page = mainOf((await asAdviser.get(paths.advice(guideId))).html);
    expect(page).toContain("Wondersoep");
    expect(page).toContain('value="compute"');
    const { ownItems, ownNumbers, catalogueHash } = await latest();
    expect(municipalContent(content, ownNumbers, ownItems).catalogueHash).toBe(catalogueHash);
    await world.done(commands.computeAdvice, { id: guideId }, adviser);
    const without = await latest();
    expect(without.advice.best.flatMap((one) => one.items)).not.toContain("EM01");
    expect(without.ownItems).toEqual([]);
    expect(
      await world.run(commands.chooseCombination, { id: guideId, adviceId: without.id, items }, adviser),
    ).toMatchObject({ refusal: { key: "choose.refused.items.unknownItem" } });
    expect(
      await world.run(commands.askWhyNot, { id: guideId, adviceId: without.id, item: "EM01" }, adviser),
    ).toMatchObject({ refusal: { fields: [{ field: "item" }] } });
    expect(mainOf((await asAdviser.get(paths.compare(guideId))).html)).toContain("Wondersoep");
  });

  it("restored and chosen is a plan by its name, and stays one when it is retired again", async () => {
    await end(commands.restoreOwnItem, "EM01");
    await world.done(commands.computeAdvice, { id: guideId }, adviser);
    const { id: adviceId, advice: computed } = await latest();
    const items = (computed.best[0]?.items ?? []).join(",");
    const { trajectoryId } = await world.done(commands.chooseCombination, { id: guideId, adviceId, items }, adviser);
    const planned = await world.read((work) => activitiesOf(work, trajectoryId));
    const activity = planned.find(({ methodId }) => methodId === "EM01");
    expect(activity).toBeDefined();
    const activityPath = `/beheer/trajecten/${trajectoryId}/activiteiten`;
    for (const step of ["holds", "retired"]) {
      if (step === "retired") await end(commands.retireOwnItem, "EM01");
      for (const path of [activityPath, `${activityPath}/${activity?.id}`, paths.planning(guideId)]) {
        const page = mainOf((await asAdviser.get(path)).html);
        expect(page, `${step} ${path}`).toContain("Wondersoep");
      }
    }
  });
});
