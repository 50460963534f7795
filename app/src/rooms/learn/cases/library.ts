import type { Localized } from "../../../kernel/localized.ts";
import type { CaseContent } from "./read-cases.ts";
import type { AskedSituation, Nearness } from "./nearness.ts";
import { nearestCases } from "./nearness.ts";
import type { CaseRecord } from "./record.ts";
import { itemsOf } from "./record.ts";

/** What the codes in a case are called. The room that chooses knows the words. */
export type CaseNames = {
  readonly item: (id: string) => Localized;
  readonly topic: (code: string) => Localized;
  readonly goal: (code: string) => Localized;
  readonly people: (code: string) => Localized;
  readonly area: (code: string) => Localized;
  readonly group: (code: string) => Localized;
};

export type CasesWithNames = CaseContent & { readonly names: CaseNames };

/** A case in short, for other rooms. */
export type CaseInShort = {
  readonly id: string;
  readonly name: Localized;
  readonly place: Localized;
  readonly years: readonly number[];
  readonly challenge: Localized;
  readonly happened: Localized | undefined;
  readonly wentWrong: Localized | undefined;
};

/** What other rooms ask about cases. */
export function caseLibrary({ records }: Pick<CaseContent, "records">) {
  // A case of which nobody knows what happened is of no use beside an advice.
  const telling = records.filter(({ happened }) => happened !== undefined);
  return {
    /** Among the cases that tell what happened. */
    nearest(asked: AskedSituation, most: number): readonly (CaseInShort & Pick<Nearness, "alike" | "unlike">)[] {
      return nearestCases(telling, asked, most).map(({ record, nearness: { alike, unlike } }) => ({
        ...inShort(record),
        alike,
        unlike,
      }));
    },
    using: (item: string): readonly CaseInShort[] =>
      records.filter((record) => itemsOf(record).includes(item)).map(inShort),
  };
}

function inShort({ id, name, place, years, challenge, happened, wentWrong }: CaseRecord): CaseInShort {
  return {
    id,
    name,
    place,
    years,
    challenge: challenge.value,
    happened: happened?.value,
    wentWrong: wentWrong?.value,
  };
}
