import type { Json } from "../../../platform/define/work.ts";
import type { Trajectory } from "../domain.ts";
import { dayOf } from "./days.ts";

/** The eight facts of indicator T2: what people should be able to read before they start. */
export const facts = ["goal", "room", "frames", "decider", "when", "use", "privacy", "contact"] as const;
export type Fact = (typeof facts)[number];

/** One wording of a fact, and when it appeared in public. A later change is a new row. */
export type PublishedFact = { readonly fact: Fact; readonly publishedAt: Date };

/** What a fact says now, as it is kept when it is published. */
export function factValue(trajectory: Trajectory, fact: Fact): Json {
  const text = (field: keyof Trajectory["texts"]) => trajectory.texts[field]?.nl ?? "";
  switch (fact) {
    case "goal":
      return text("goal");
    case "room":
      return [trajectory.levelPromised ?? null, trajectory.roomLeft ?? null, text("influence")];
    case "frames":
      return [text("frames"), trajectory.framesSetBy, trajectory.framesSetOn ?? null];
    case "decider":
      return text("decider");
    case "when":
      return [trajectory.decisionDate ?? null, trajectory.hearBackDate ?? null];
    case "use":
      return text("inputUse");
    case "privacy":
      return text("privacy");
    case "contact":
      return [trajectory.contact.name, trajectory.contact.phone, trajectory.contact.email];
  }
}

/** The fields in which a fact is filled in, in the order of its value. Of a contact person one way to reach them is enough. */
export const factFields = {
  goal: ["goal"],
  room: ["levelPromised", "roomLeft", "influence"],
  frames: ["frames", "framesSetBy", "framesSetOn"],
  decider: ["decider"],
  when: ["decisionDate", "hearBackDate"],
  use: ["inputUse"],
  privacy: ["privacy"],
  contact: ["contactName", "contactPhone"],
} as const satisfies Record<Fact, readonly string[]>;
export type FactField = (typeof factFields)[Fact][number];

/** The fields that still have to be filled in before a fact says all it has to say. */
export function missingFields(trajectory: Trajectory, fact: Fact): readonly FactField[] {
  const { name, phone, email } = trajectory.contact;
  const value = fact === "contact" ? [name, phone || email] : factValue(trajectory, fact);
  const parts: readonly Json[] = Array.isArray(value) ? value : [value];
  return factFields[fact].filter((_field, index) => parts[index] === null || parts[index] === "");
}

export function factIsComplete(trajectory: Trajectory, fact: Fact): boolean {
  return missingFields(trajectory, fact).length === 0;
}

/** The facts whose public wording differs between two states of a trajectory. */
export function changedFacts(before: Trajectory, after: Trajectory): readonly Fact[] {
  return facts.filter((fact) => JSON.stringify(factValue(before, fact)) !== JSON.stringify(factValue(after, fact)));
}

/** Of one fact: when it first appeared, whether that was in time, and whether it changed after the start. */
export type FactUpfront = {
  readonly fact: Fact;
  readonly publishedAt: Date | undefined;
  readonly inTime: boolean;
  readonly changedAfterStart: boolean;
};

/**
 * Which of the eight facts were public when people could start (indicator T2). `startsOn` is the first day of the first
 * activity that asks something; a fact published on that day is in time. Without a start day nothing is late yet.
 */
export function rulesUpfront(
  published: readonly PublishedFact[],
  startsOn: string | undefined,
  timeZone = "Europe/Amsterdam",
): readonly FactUpfront[] {
  return facts.map((fact) => {
    const days = published
      .filter((row) => row.fact === fact)
      .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
    const first = days[0]?.publishedAt;
    const isLate = (at: Date) => startsOn !== undefined && dayOf(at, timeZone) > startsOn;
    return {
      fact,
      publishedAt: first,
      inTime: first !== undefined && !isLate(first),
      changedAfterStart: days.slice(1).some((row) => isLate(row.publishedAt)),
    };
  });
}
