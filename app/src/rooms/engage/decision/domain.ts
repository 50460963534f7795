import type { Localized } from "../../../kernel/localized.ts";

/** Who decides, in this order: the team advises, the college of mayor and aldermen decides, or proposes it to the council. */
export const stageKinds = ["advice", "college", "council"] as const;
export type StageKind = (typeof stageKinds)[number];

/** Longest texts, in characters. */
export const lengths = { words: 1000, name: 120, note: 500, document: 500 } as const;

/** One step of the decision. Days are calendar dates: `2026-11-22`. */
export type Stage = {
  readonly kind: StageKind;
  readonly plannedOn: string | undefined;
  readonly decidedOn: string | undefined;
  /** What lies before them or, once decided, what was decided. */
  readonly words: Localized;
  /** What may still change. */
  readonly changeable: Localized;
  /** An https address where everybody reads it. */
  readonly document: string | undefined;
};

/** Something that is done after the decision, with the day that was promised. */
export type Milestone = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly name: Localized;
  readonly note: Localized;
  readonly plannedOn: string;
  readonly doneOn: string | undefined;
};

export type Progress = "done" | "late" | "current" | "coming";

/** How far each step is: the first that is not done is the one that people wait for, and past its day it is late. */
export function progressOf(
  steps: readonly { readonly plannedOn: string | undefined; readonly doneOn: string | undefined }[],
  today: string,
): readonly Progress[] {
  const next = steps.findIndex(({ doneOn }) => doneOn === undefined);
  return steps.map(({ plannedOn, doneOn }, at) => {
    if (doneOn !== undefined) return "done";
    if (plannedOn !== undefined && plannedOn < today) return "late";
    return at === next ? "current" : "coming";
  });
}

/** Who is to decide now; undefined once everybody did. */
export function waitsFor(stages: readonly Stage[]): StageKind | undefined {
  return stages.find(({ decidedOn }) => decidedOn === undefined)?.kind;
}
