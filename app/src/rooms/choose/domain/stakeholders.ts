import type { GivenAnswers } from "./guide.ts";
import { priorityGroupsOf } from "./guide.ts";

/** How much something touches a stakeholder, and how much it can change of it: judged by the team, from least to most. */
export const stakeLevels = ["little", "some", "much"] as const;
export type StakeLevel = (typeof stakeLevels)[number];

/** What became of a promise; a moved one has a new day and is open again. */
export const outcomes = ["kept", "broken", "moved"] as const;
export type PromiseOutcome = (typeof outcomes)[number];

/** What the team says of a stakeholder. What is not known yet is undefined or "". */
export type StakeholderFacts = {
  /** A group or an organisation, never a private person. */
  readonly name: string;
  /** What is at stake for them. */
  readonly stake: string;
  readonly affected?: StakeLevel | undefined;
  readonly influence?: StakeLevel | undefined;
  /** How they are engaged: an item of the catalogue. */
  readonly method?: string | undefined;
  /** Or besides it, in words. */
  readonly otherWay: string;
  /** The role in the team that looks after them. */
  readonly caretaker: string;
};

export type Stakeholder = StakeholderFacts & {
  readonly id: string;
  /** The priority group of the answers that it came from. */
  readonly targetGroup: string | undefined;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
  readonly removedAt: Date | undefined;
  readonly removedBy: string | undefined;
  /** The last first. */
  readonly contacts: readonly Contact[];
};

/** Something that happened: nothing of it is written over, its words are taken out at most. */
export type Contact = {
  readonly id: string;
  /** A calendar date, as every day here. */
  readonly on: string;
  readonly about: string;
  readonly promise: StakeholderPromise | undefined;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly blankedAt: Date | undefined;
  readonly blankedBy: string | undefined;
};

export type StakeholderPromise = {
  readonly text: string;
  readonly promisedFor: string;
  /** The last said first. */
  readonly outcomes: readonly SaidOutcome[];
};

export type SaidOutcome = {
  readonly outcome: PromiseOutcome;
  readonly movedTo: string | undefined;
  readonly note: string;
  readonly saidAt: Date;
  readonly saidBy: string;
};

export type PromiseState = "late" | "open" | "kept" | "broken";
export type OpenPromise = {
  readonly stakeholder: Stakeholder;
  readonly contact: Contact;
  readonly promise: StakeholderPromise;
  readonly dueOn: string;
  readonly late: boolean;
};

/** The day on which it has to be done now. */
export function dueOn({ promisedFor, outcomes: said }: StakeholderPromise): string {
  return said.find(({ movedTo }) => movedTo !== undefined)?.movedTo ?? promisedFor;
}

/** On its day itself a promise is not late yet. */
export function promiseState(promise: StakeholderPromise, today: string): PromiseState {
  const last = promise.outcomes[0]?.outcome;
  if (last === "kept" || last === "broken") return last;
  return dueOn(promise) < today ? "late" : "open";
}

/** Those of one stakeholder that nobody has said the end of; the first due first. */
export function openPromises(stakeholder: Stakeholder, today: string): readonly OpenPromise[] {
  return stakeholder.contacts
    .flatMap((contact) => {
      const { promise } = contact;
      const state = promise && promiseState(promise, today);
      if (!promise || (state !== "late" && state !== "open")) return [];
      return [{ stakeholder, contact, promise, dueOn: dueOn(promise), late: state === "late" }];
    })
    .toSorted((a, b) => compare(a.dueOn, b.dueOn));
}

/** What is the matter with the map, and the one thing to do about it. */
export type MapOutcome = {
  /** On the map, the most urgent first: a late promise, never spoken to, spoken to longest ago. */
  readonly standing: readonly Stakeholder[];
  readonly removed: readonly Stakeholder[];
  /** Of all of them, the first due first. */
  readonly promises: readonly OpenPromise[];
  readonly late: number;
  readonly neverSpoken: number;
  readonly next: NextStep;
};

export type NextStep =
  | { readonly kind: "empty" }
  | { readonly kind: "late"; readonly promise: OpenPromise }
  | { readonly kind: "neverSpoken" | "unknown" | "noWay" | "longestAgo"; readonly stakeholder: Stakeholder };

export function judgeMap(all: readonly Stakeholder[], today: string): MapOutcome {
  const onMap = all.filter(({ removedAt }) => removedAt === undefined);
  const promises = onMap.flatMap((one) => openPromises(one, today)).toSorted((a, b) => compare(a.dueOn, b.dueOn));
  const late = promises.filter((one) => one.late);
  const standing = onMap.toSorted((a, b) => byUrgency(a, b, today));
  return {
    standing,
    removed: all.filter(({ removedAt }) => removedAt !== undefined),
    promises,
    late: late.length,
    neverSpoken: onMap.filter(isNeverSpoken).length,
    next: nextStep(standing, late[0]),
  };
}

function nextStep(standing: readonly Stakeholder[], late: OpenPromise | undefined): NextStep {
  const [first] = standing;
  if (first === undefined) return { kind: "empty" };
  if (late !== undefined) return { kind: "late", promise: late };
  const find = (kind: "neverSpoken" | "unknown" | "noWay", is: (one: Stakeholder) => boolean) => {
    const stakeholder = standing.find(is);
    return stakeholder && { kind, stakeholder };
  };
  return (
    find("neverSpoken", isNeverSpoken) ??
    find("unknown", isUnknown) ??
    find("noWay", ({ method, otherWay }) => method === undefined && otherWay === "") ?? {
      kind: "longestAgo",
      stakeholder: first,
    }
  );
}

export function isNeverSpoken({ contacts }: Stakeholder): boolean {
  return contacts.length === 0;
}

function isUnknown({ stake, affected, influence }: Stakeholder): boolean {
  return stake === "" || affected === undefined || influence === undefined;
}

/** Of those who were never spoken to, who is touched most comes first, and of them who can change least. */
function byUrgency(a: Stakeholder, b: Stakeholder, today: string): number {
  const firstLate = (one: Stakeholder) => openPromises(one, today).find(({ late }) => late)?.dueOn ?? "9";
  const lastSpoken = (one: Stakeholder) => one.contacts[0]?.on ?? "";
  return (
    compare(firstLate(a), firstLate(b)) ||
    compare(lastSpoken(a), lastSpoken(b)) ||
    rank(b.affected) - rank(a.affected) ||
    rank(a.influence) - rank(b.influence) ||
    a.name.localeCompare(b.name, "nl")
  );
}

function rank(level: StakeLevel | undefined): number {
  return level === undefined ? -1 : stakeLevels.indexOf(level);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The priority groups of the answers (Q9) that are not on the map, nor were taken off it. */
export function groupsToAdd(answers: GivenAnswers, all: readonly Stakeholder[]): readonly string[] {
  const taken = new Set(all.map(({ targetGroup }) => targetGroup));
  return priorityGroupsOf(answers).filter((group) => !taken.has(group));
}
