import { DONT_KNOW } from "@brink/decision-guide";
import type { Tool } from "../../content/toolbox.ts";

/** What decides which tools fit a plan. */
export type PlanShape = {
  readonly items: readonly string[];
  /** Of a municipality's own items: the national ones that they began as. */
  readonly like: Readonly<Record<string, string>>;
  /** That certainly have to take part. */
  readonly groups: readonly string[];
  /** How many people it is about: an option of Q7; as long as nobody knows, every number may be right. */
  readonly people: string;
};

/** Why a tool fits; all empty when it fits every plan. */
export type Fitting = Omit<PlanShape, "people" | "like"> & { readonly tool: Tool; readonly people: boolean };

/** The items of a plan that a tool was made for; an own one counts as the national one that it began as. */
export function servedItems(tool: Tool, { items, like }: Pick<PlanShape, "items" | "like">): readonly string[] {
  return items.filter((item) => tool.fits.items?.includes(like[item] ?? item));
}

/** What a plan has of what a tool asks; undefined when it has nothing of one of the lists. */
export function fittingOf(tool: Tool, plan: PlanShape): Fitting | undefined {
  const { items, groups, people } = tool.fits;
  const hits = {
    items: servedItems(tool, plan),
    groups: plan.groups.filter((group) => groups?.some((one) => one === group)),
    people: people?.some((one) => one === plan.people) ?? false,
  };
  const misses = (asked: readonly string[] | undefined, found: number) => asked !== undefined && found === 0;
  const tooManyOrFew = people !== undefined && !hits.people && plan.people !== DONT_KNOW;
  if (misses(items, hits.items.length) || misses(groups, hits.groups.length) || tooManyOrFew) return undefined;
  return { tool, ...hits };
}

/** The tools of a field that fit this plan: what is made for it first, what always fits last. */
export function fittingTools(tools: readonly Tool[], plan: PlanShape): readonly Fitting[] {
  const found = tools.flatMap((tool) => fittingOf(tool, plan) ?? []);
  return found.toSorted((one, other) => closeness(other) - closeness(one));
}

function closeness({ items, groups, people }: Fitting): number {
  return Number(items.length > 0) + Number(groups.length > 0) + Number(people);
}
