import type { CatalogueItem, ProvisionalAdvice, WhyNot } from "@brink/decision-guide";
import type { Localized } from "../../kernel/localized.ts";
import type { CaseSituation } from "./domain/case-situation.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AdviceInput, Choosable, ComputedAdvice } from "./domain/compute-advice.ts";
import type { GivenAnswers } from "./domain/guide.ts";

/** Computes an advice without holding up the other requests. Rejects when it takes too long or breaks. */
export interface AdviceComputer {
  compute(from: Choosable, input: AdviceInput): Promise<ComputedAdvice>;
  /** Why an item of the catalogue is not in the advice that this input gives. */
  whyNot(catalogue: readonly CatalogueItem[], input: AdviceInput, item: string): Promise<WhyNot>;
  /** The advice in short, with answers as far as given. */
  provisional(catalogue: readonly CatalogueItem[], given: GivenAnswers, today: string): Promise<ProvisionalAdvice>;
  /** Whether so many wait that another would keep a database connection from residents for long. */
  isBusy(): boolean;
}

/** What somebody did elsewhere, in short. What nobody knows of it is undefined. */
export type KnownCase = {
  readonly id: string;
  readonly name: Localized;
  readonly place: Localized;
  /** The year, or the first and the last; none when it is not known. */
  readonly years: readonly number[];
  readonly challenge: Localized;
  readonly happened: Localized | undefined;
  readonly wentWrong: Localized | undefined;
};

export type NearCase = KnownCase & {
  /** What makes it near, with the codes that both have where there are codes. */
  readonly alike: readonly { readonly feature: CaseFeature; readonly shared: readonly string[] }[];
  /** What is clearly otherwise there. */
  readonly unlike: readonly CaseFeature[];
};

export type CaseFeature = "topics" | "goals" | "people" | "area" | "placeSize" | "groups" | "costEur";

/** Cases that municipalities can learn from; the room that learns keeps them. */
export interface CaseLibrary {
  /** The nearest, nearest first, at most `most`; none when nothing is near. */
  nearest(situation: CaseSituation, most: number): readonly NearCase[];
  /** Those in which a method or technology was used, by id. */
  using(item: string): readonly KnownCase[];
}

export type CaseBindings = {
  readonly cases: CaseLibrary;
  /** Of the municipality, where its neighbourhoods tell. */
  readonly inhabitants: (work: Work) => Promise<number | undefined>;
};

/** How many households live in areas; undefined when nobody knows. The room that keeps the population can say it. */
export type HouseholdCount = (
  work: Work,
  areaCodes: readonly string[],
) => Promise<{ readonly count: number; readonly year: number; readonly source: "cbs" | "fictional" } | undefined>;
