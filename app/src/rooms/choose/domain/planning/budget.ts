import type { CatalogueItem } from "@brink/decision-guide";
import type { PlanningFigures } from "../../content/planning-content.ts";

/** Sent to every address, and priced by them. */
const LETTER_BY_ADDRESS = "M03";

/** Out of pocket, in cents, without VAT and without the hours of the team. */
export type BudgetLine = {
  readonly item: string;
  readonly leastCents: number;
  readonly expectedCents: number;
  readonly mostCents: number;
  /** `letters`: addresses times the price of a letter. `owned`: the municipality has it already. */
  readonly from: "catalogue" | "letters" | "owned";
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
    asksAddresses: addresses === undefined && items.some(({ id }) => id === LETTER_BY_ADDRESS),
  };
}

function lineOf({ id, kind, costMinEur, costMaxEur }: CatalogueItem, asked: BudgetAsked): BudgetLine {
  if (id === LETTER_BY_ADDRESS && asked.addresses !== undefined) return letterLine(id, asked.addresses, asked);
  const cents = (eur: number) => Math.round(eur * asked.scaleRatio * 100);
  return {
    item: id,
    leastCents: cents(costMinEur),
    expectedCents: cents((costMinEur + costMaxEur) / 2),
    mostCents: cents(costMaxEur),
    from: kind === "technology" && asked.existing.includes(id) ? "owned" : "catalogue",
  };
}

/** A price of one's own has no range. */
function letterLine(item: string, addresses: number, { letterPriceCents, figures }: BudgetAsked): BudgetLine {
  const { range, expected } = figures.letterPriceEur;
  const cents = (eur: number) => Math.round(addresses * (letterPriceCents ?? eur * 100));
  return {
    item,
    leastCents: cents(range.value[0]),
    expectedCents: cents(expected.value),
    mostCents: cents(range.value[1]),
    from: "letters",
  };
}
