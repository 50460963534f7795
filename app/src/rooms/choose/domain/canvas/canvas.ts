import type { Answers } from "@brink/decision-guide";
import { DONT_KNOW } from "@brink/decision-guide";
import type { PlanField, SampleLanguage } from "./fields.ts";
import { openPlaces, planFields } from "./fields.ts";

/** A text that the municipality wrote in a field of the plan itself. */
export type OwnText = {
  readonly field: PlanField;
  readonly text: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
};

/** A tool in a plan: the municipality's own copy of a sample. */
export type UsedTool = {
  readonly tool: string;
  readonly lang: SampleLanguage;
  readonly text: string;
  /** The version of the sample from which it came. */
  readonly toolVersion: number;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
};

/** What people wrote in a plan. */
export type Written = { readonly texts: readonly OwnText[]; readonly used: readonly UsedTool[] };

/** How far a field is: nothing there, something with places left open, or filled in. */
export type FieldState = "empty" | "unfinished" | "filled";

export type FilledField = {
  readonly field: PlanField;
  readonly state: FieldState;
  /** Places that its texts still leave open. */
  readonly open: number;
  readonly own: OwnText | undefined;
  readonly used: readonly UsedTool[];
};

type Known = Pick<Answers, "Q3" | "Q5" | "Q6" | "decisionDate"> & { readonly groups: number };

/**
 * Every field with what people wrote in it. The guide's answers fill three fields by themselves: the aim when nothing of the
 * agreements is unknown, for whom when a group is named, and how, because a combination was chosen.
 */
export function filledFields(
  { texts, used }: Written,
  known: Known,
  fieldOf: (tool: string) => PlanField | undefined,
): readonly FilledField[] {
  const agreed = [known.Q3, known.Q5, known.Q6].every((answer) => answer !== DONT_KNOW);
  const fromGuide: Readonly<Partial<Record<PlanField, boolean>>> = {
    aim: agreed && known.decisionDate !== undefined,
    people: known.groups > 0,
    how: true,
  };
  return planFields.map((field) => {
    const own = texts.find((one) => one.field === field);
    const tools = used.filter(({ tool }) => fieldOf(tool) === field);
    const written = [...(own ? [own] : []), ...tools].map(({ text }) => text).filter((text) => text !== "");
    const open = written.reduce((sum, text) => sum + openPlaces(text), 0);
    const something = written.length > 0 || fromGuide[field] === true;
    return { field, own, used: tools, open, state: open > 0 ? "unfinished" : something ? "filled" : "empty" };
  });
}

/** Where to go on: the first field that misses something. */
export function nextField(fields: readonly FilledField[]): FilledField | undefined {
  return fields.find(({ state }) => state !== "filled");
}
