import type { Goal } from "../catalogue/goals.ts";
import type { ConflictReason, SynergyReason } from "../scoring/pair-values.ts";
import { pythonRound } from "../scoring/python-round.ts";
import type { SubScore } from "../scoring/weights.ts";
import type { Change } from "./changes.ts";
import type { Explanation } from "./explain.ts";
import type { Gap, GapRule, RepairStep } from "./gaps.ts";

/** One line of an explanation: a code with what fills its sentence. Points are hundredths of raw score. */
export type Reason =
  | { readonly code: "carries"; readonly items: readonly string[]; readonly anyOf: readonly Goal[] }
  | { readonly code: "goalNotCarried"; readonly anyOf: readonly Goal[] }
  | { readonly code: "loses"; readonly part: SubScore; readonly points: number }
  | {
      readonly code: "strengthens";
      readonly items: readonly string[];
      readonly points: number;
      readonly why: SynergyReason;
    }
  | {
      readonly code: "hinders";
      readonly items: readonly string[];
      readonly points: number;
      readonly why: ConflictReason;
    }
  | { readonly code: "adding"; readonly item: string; readonly along: readonly string[]; readonly points: number }
  | { readonly code: "removing"; readonly item: string; readonly along: readonly string[]; readonly points: number }
  | {
      readonly code: "gap";
      readonly rule: GapRule;
      readonly blocks: boolean;
      readonly items: readonly string[];
      readonly repairs: readonly string[];
      readonly steps: readonly RepairStep[];
    };

/** An explanation as a list: first why it fits, then what it loses, then what could be done. */
export function reasonsOf(explanation: Explanation): readonly Reason[] {
  return [
    ...explanation.carried.map(({ anyOf, items }): Reason =>
      items.length > 0 ? { code: "carries", items, anyOf } : { code: "goalNotCarried", anyOf },
    ),
    ...explanation.synergies.map(({ items, points, why }): Reason => ({
      code: "strengthens",
      items,
      points: shown(points),
      why,
    })),
    ...explanation.conflicts.map(({ items, points, why }): Reason => ({
      code: "hinders",
      items,
      points: shown(points),
      why,
    })),
    ...explanation.lost.map(({ part, points }): Reason => ({ code: "loses", part, points: shown(points) })),
    ...explanation.gaps.map(gapReason),
    ...changeReason("adding", explanation.addition),
    ...changeReason("removing", explanation.removal),
  ];
}

function gapReason({ code, blocks, items, repairs, steps }: Gap): Reason {
  return { code: "gap", rule: code, blocks, items, repairs, steps };
}

function changeReason(code: "adding" | "removing", change: Change | undefined): readonly Reason[] {
  if (change === undefined) return [];
  return [{ code, item: change.item, along: change.along, points: shown(change.gainPoints) }];
}

function shown(points: number): number {
  return pythonRound(points, 2);
}
