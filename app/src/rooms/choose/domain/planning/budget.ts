import type { CatalogueItem } from "@brink/decision-guide";
import type { PlanningFigures, SentLetters } from "../../content/planning-content.ts";
import type { Costs } from "./letters.ts";
import { drawnCosts, everyAddressCosts } from "./letters.ts";

export type BudgetLine = Costs & {
  readonly item: string;
  /**
   * `letters`: addresses times the price of a letter, `lettersAndMore`: and what the method costs besides. `drawn`: the flat costs
   * with the letters in them counted again. `owned`: the municipality has it already.
   */
  readonly from: "catalogue" | "letters" | "lettersAndMore" | "drawn" | "owned";
};

export type Budget = {
  readonly lines: readonly BudgetLine[];
  readonly total: Omit<BudgetLine, "item" | "from">;
  /** What there is; undefined when nobody knows. */
  readonly availableCents: number | undefined;
  /** Letters are sent, and nobody has said to how many addresses. */
  readonly asksAddresses: boolean;
};

export type BudgetAsked = {
  readonly items: readonly CatalogueItem[];
  readonly existing: readonly string[];
  readonly scaleRatio: number;
  readonly addresses: number | undefined;
  /** The municipality's own price; the estimate of the content when undefined. */
  readonly letterPriceCents: number | undefined;
  readonly figures: PlanningFigures;
  /** Which items send letters. */
  readonly letters: readonly SentLetters[];
  readonly availableEur: number | undefined;
};

/** Least, expected (the middle) and most of every line, scaled to the situation as the score does. */
export function budgetOf(asked: BudgetAsked): Budget {
  const { items, addresses, availableEur } = asked;
  const lines = items.map((item) => lineOf(item, asked));
  const sum = (part: keyof Budget["total"]) => lines.reduce((total, line) => total + line[part], 0);
  return {
    lines,
    total: { leastCents: sum("leastCents"), expectedCents: sum("expectedCents"), mostCents: sum("mostCents") },
    availableCents: availableEur === undefined ? undefined : Math.round(availableEur * 100),
    asksAddresses: addresses === undefined && items.some(({ id }) => sentBy(id, asked)?.everyAddress !== undefined),
  };
}

function sentBy(item: string, { letters }: Pick<BudgetAsked, "letters">): SentLetters | undefined {
  return letters.find((one) => one.item === item);
}

function lineOf(item: CatalogueItem, asked: BudgetAsked): BudgetLine {
  return letterLine(item, asked) ?? flatLine(item, asked);
}

/** A line of which the letters can be counted; undefined when there are none, or nothing is known of them. */
function letterLine(item: CatalogueItem, asked: BudgetAsked): BudgetLine | undefined {
  const { everyAddress, drawn } = sentBy(item.id, asked) ?? {};
  if (everyAddress !== undefined && asked.addresses !== undefined) {
    const from = everyAddress.besidesEur.value[1] > 0 ? "lettersAndMore" : "letters";
    return { item: item.id, ...everyAddressCosts(everyAddress, asked.addresses, asked), from };
  }
  const costs = drawn && drawnCosts(item, drawn, asked);
  return costs && { item: item.id, ...costs, from: "drawn" };
}

function flatLine({ id, kind, costMinEur, costMaxEur }: CatalogueItem, asked: BudgetAsked): BudgetLine {
  const cents = (eur: number) => Math.round(eur * asked.scaleRatio * 100);
  return {
    item: id,
    leastCents: cents(costMinEur),
    expectedCents: cents((costMinEur + costMaxEur) / 2),
    mostCents: cents(costMaxEur),
    from: kind === "technology" && asked.existing.includes(id) ? "owned" : "catalogue",
  };
}
