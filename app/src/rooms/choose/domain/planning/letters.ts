import type { CatalogueItem } from "@brink/decision-guide";
import type { PlanningFigures, SentLetters } from "../../content/planning-content.ts";

/** Out of pocket, in cents, without VAT and without the hours of the team. */
export type Costs = { readonly leastCents: number; readonly expectedCents: number; readonly mostCents: number };

export type LettersAsked = {
  readonly scaleRatio: number;
  readonly addresses: number | undefined;
  /** The municipality's own price; the estimate of the content when undefined. */
  readonly letterPriceCents: number | undefined;
  readonly figures: Pick<PlanningFigures, "letterPriceEur">;
};

/** Least, expected, most; expected lies in the middle of a range. */
type Three = readonly [number, number, number];

/** Of letters to every address: their number times the price, and what the method costs besides. */
export function everyAddressCosts(
  { perAddress, besidesEur }: NonNullable<SentLetters["everyAddress"]>,
  addresses: number,
  asked: LettersAsked,
): Costs {
  const besides = three(besidesEur.value);
  return costsOf(
    prices(asked).map(
      (cents, at) => addresses * perAddress.value * cents + (besides[at] ?? 0) * asked.scaleRatio * 100,
    ),
  );
}

/**
 * Of letters to a sample: the flat costs, with the letters in them at the municipality's own price and never more of them than
 * there are addresses; undefined when neither changes anything.
 */
export function drawnCosts(
  { costMinEur, costMaxEur }: CatalogueItem,
  { letters }: NonNullable<SentLetters["drawn"]>,
  asked: LettersAsked,
): Costs | undefined {
  const { scaleRatio, addresses = Number.POSITIVE_INFINITY, letterPriceCents } = asked;
  const meant = three(letters.value).map((count) => count * scaleRatio);
  if (letterPriceCents === undefined && meant.every((count) => count <= addresses)) return undefined;
  const assumed = prices({ ...asked, letterPriceCents: undefined });
  const own = prices(asked);
  const flat = three([costMinEur, costMaxEur]);
  return costsOf(
    meant.map((count, at) => {
      const instead = Math.min(count, addresses) * (own[at] ?? 0) - count * (assumed[at] ?? 0);
      return Math.max(0, (flat[at] ?? 0) * scaleRatio * 100 + instead);
    }),
  );
}

/** A price of one's own has no range. */
function prices({ letterPriceCents: own, figures }: Pick<LettersAsked, "letterPriceCents" | "figures">): Three {
  const { range, expected } = figures.letterPriceEur;
  return own === undefined ? [range.value[0] * 100, expected.value * 100, range.value[1] * 100] : [own, own, own];
}

function three([least, most]: readonly [number, number]): Three {
  return [least, (least + most) / 2, most];
}

function costsOf([leastCents = 0, expectedCents = 0, mostCents = 0]: readonly number[]): Costs {
  return {
    leastCents: Math.round(leastCents),
    expectedCents: Math.round(expectedCents),
    mostCents: Math.round(mostCents),
  };
}
