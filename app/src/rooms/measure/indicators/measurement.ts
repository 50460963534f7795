import { createHash } from "node:crypto";
import type { IndicatorDefinition, IndicatorResult, JsonValue } from "@brink/indicators";
import { canonicalJson } from "@brink/indicators";
import type { z } from "zod";
import type { TrajectoryFacts } from "./facts.ts";

/** What kind of rows an indicator rests on: it says who may look at them. */
export type RowKind = "contributions" | "answers" | "assessments" | "sessions" | "questions" | "checklist";

/**
 * One figure of a trajectory: which rows go in, as JSON that can be kept, and what is computed from them. The rows alone
 * decide the outcome, so that anyone can compute it again.
 */
export type Measurement<Inputs = unknown> = {
  /** In addresses and tables: the id of the definition, with the wave where there are two. */
  readonly key: string;
  readonly definitionId: string;
  readonly wave?: "close" | "threeMonths";
  readonly rowKind: RowKind;
  readonly shape: z.ZodType<Inputs>;
  gather(facts: TrajectoryFacts): Inputs;
  compute(definition: IndicatorDefinition, inputs: Inputs): IndicatorResult;
};

/** Types a measurement against its own inputs, then forgets the type so that a list can hold several. */
export function measurement<Inputs extends JsonValue>(spec: Measurement<Inputs>): Measurement<JsonValue> {
  // Safe: `compute` gets only what this same `gather` gave or this same `shape` read.
  return spec;
}

export function inputsHash(inputs: JsonValue): string {
  return createHash("sha256").update(canonicalJson(inputs)).digest("hex");
}

/** The same rows in the same order, whichever way the database gave them; and no order that tells who came first. */
export function inOrder<Row extends JsonValue>(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ row }) => row);
}

/** A participant who can be told apart within one trajectory, and not be recognised in another. */
export function pseudonym(trajectoryId: string, participantId: string): string {
  return createHash("sha256").update(`${trajectoryId} ${participantId}`).digest("hex").slice(0, 12);
}
