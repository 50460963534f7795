import type { Answers, CatalogueItem } from "@brink/decision-guide";
import { itemsByIds, parseAnswers, withExisting } from "@brink/decision-guide";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import { keptArticles } from "../bylaw-reader.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { catalogueFor } from "../content/guide-content.ts";
import type { Outdated } from "../domain/advice-state.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import { datedArticles } from "../domain/bylaw.ts";
import type { BylawSaying } from "../domain/bylaw-says.ts";
import { bylawSays } from "../domain/bylaw-says.ts";
import type { Guide } from "../domain/guide.ts";
import type { OwnCombination } from "../domain/own-combination.ts";
import { ownCombination } from "../domain/own-combination.ts";
import { givenFigure } from "../domain/plan.ts";
import type { Budget } from "../domain/planning/budget.ts";
import { budgetOf } from "../domain/planning/budget.ts";
import type { GroupReach } from "../domain/planning/reach.ts";
import { reachOf } from "../domain/planning/reach.ts";
import type { Calendar, PlanningSettings } from "../domain/planning/planning.ts";
import { calendarBefore } from "../domain/planning/planning.ts";
import { itemsOf } from "../inputs.ts";
import type { HouseholdCount } from "../ports.ts";
import { adviceById, choiceOf, latestAdvice } from "../reader.ts";
import { contentOf } from "../own-numbers-store.ts";
import { planningSettingsOf } from "../planning-reader.ts";
import type { LoadedGuide } from "./guide.ts";
import { loadGuide } from "./guide.ts";

/** Whose combination is planned: the chosen one, the best of the advice, or another one in the address. */
export type PlannedFrom = "choice" | "address" | "advice";

export type Plan = OwnCombination & {
  readonly from: PlannedFrom;
  readonly ids: readonly string[];
  /** Why the advice that it comes from no longer holds; undefined when it does, and of another combination. */
  readonly outdated: Outdated | undefined;
  readonly items: readonly CatalogueItem[];
  readonly answers: Answers;
  /** Of the priority groups. */
  readonly reach: readonly GroupReach[];
  readonly budget: Budget;
  readonly calendar: Calendar | undefined;
  /** What the by-law says of this decision. */
  readonly bylaw: readonly BylawSaying[];
};

export type LoadedPlanning = LoadedGuide & {
  /** As this municipality uses it, with its own numbers. */
  readonly content: GuideContent;
  readonly settings: PlanningSettings;
  /** In the area of the challenge; instead of addresses as long as nobody filled them in. */
  readonly households?: Awaited<ReturnType<HouseholdCount>>;
  /** Undefined as long as questions are open, or nothing was advised or chosen. */
  readonly plan: Plan | undefined;
};

/** What a plan is counted from: the national edition, and who knows how many households live somewhere. */
export type PlanSources = { readonly national: GuideContent; readonly households?: HouseholdCount | undefined };

/** A combination with its plan, counted with today's answers; `set` is M22,M60 from the address. */
export async function loadPlanning(
  work: Work,
  { national, households }: PlanSources,
  { id, set }: { readonly id: string; readonly set: string },
): Promise<Result<LoadedPlanning, Refusal>> {
  const loaded = await loadGuide(work, id);
  if (!loaded.ok) return loaded;
  const { guide, challenge } = loaded.value;
  const content = await contentOf(work, national);
  const settings = await planningSettingsOf(work, id);
  const found = await plannedItems(work, content, guide, set);
  const answers = parseAnswers(guide.answers);
  const today = dayOf(work.now);
  if (found === undefined || !answers.ok) return ok({ ...loaded.value, content, settings, plan: undefined });
  const catalogue = catalogueFor(content, found.ids);
  const own = ownCombination(catalogue, answers.value, today, found.ids);
  const items = itemsByIds(withExisting(catalogue, answers.value.Q19), found.ids);
  if (!own.ok || !items.ok) return ok({ ...loaded.value, content, settings, plan: undefined });
  const asked = { answers: answers.value, level: own.value.situation.level, day: today };
  const bylaw = bylawSays(datedArticles(await keptArticles(work)), asked);
  const inArea = await households?.(work, challenge.areaCodes);
  const plan = planned(
    content,
    { ...settings, addresses: settings.addresses ?? inArea?.count },
    { ...own.value, ...found, items: items.value, answers: answers.value, bylaw },
    today,
  );
  return ok({ ...loaded.value, content, settings, households: inArea, plan });
}

type Known = Omit<Plan, "reach" | "budget" | "calendar">;

function planned({ catalogue, planning }: GuideContent, settings: PlanningSettings, known: Known, today: string): Plan {
  const { items, situation, answers, bylaw } = known;
  const { figures } = planning;
  return {
    ...known,
    reach: reachOf({ items, catalogue, situation, spread: figures.reachSpread.value }),
    budget: budgetOf({
      ...settings,
      items,
      existing: answers.Q19,
      scaleRatio: situation.scaleRatio,
      figures,
      letters: planning.letters,
      availableEur: givenFigure(answers.Q15),
    }),
    calendar: calendarBefore({ items, answers, situation, settings, content: planning, today, bylaw }),
  };
}

export async function plannedItems(
  work: Work,
  content: GuideContent,
  guide: Guide,
  set: string,
): Promise<Pick<Plan, "from" | "ids" | "outdated"> | undefined> {
  const known = new Set(content.records.map((record) => record.id));
  const asked = itemsOf(set).filter((item) => known.has(item));
  const choice = await choiceOf(work, guide.id);
  const advice = choice ? await adviceById(work, choice.adviceId) : await latestAdvice(work, guide.id);
  const ids = choice ? choice.items : advice?.advice.best[0]?.items;
  if (ids === undefined || (asked.length > 0 && !sameItems(asked, ids))) {
    return asked.length === 0 ? undefined : { from: "address", ids: asked, outdated: undefined };
  }
  return { from: choice ? "choice" : "advice", ids, outdated: advice && outdatedBy(guide, advice, content) };
}

/** The same combination, whatever the order. */
function sameItems(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}
