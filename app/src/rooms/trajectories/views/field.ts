import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";

type FieldWords = {
  /** There is a help text `trajectories.field.<words>.help`. */
  readonly help?: boolean;
  /** Has to be filled in before the trajectory can be opened. */
  readonly needed?: boolean;
  readonly optional?: boolean;
  /** The words of another field: `trajectories.field.<words>`. */
  readonly words?: string;
};

/**
 * What every field has: name, words, what was typed before or else what is saved, and what was wrong. After a refusal it
 * also says what is saved now when that differs: nothing typed is lost, and nothing of a colleague overwritten unseen.
 */
export function fieldOf(frame: Frame, name: string, saved: string, options: FieldWords = {}) {
  const words = options.words ?? name;
  const value = formValue(frame, name, saved);
  return {
    name,
    label: frame.t(`trajectories.field.${words}`),
    value,
    error: fieldError(frame, name),
    description: description(frame, words, options.help ?? false, value === saved ? undefined : saved),
    optionalText: optionalText(frame, options),
  };
}

/** One control of a row: the name is shared, the id and the place of its error are its own. */
export function rowFieldOf(frame: Frame, name: string, index: number, saved: string) {
  return {
    name,
    id: `${name}.${index}`,
    label: frame.t(`trajectories.field.${name}`),
    value: formValues(frame, name)[index] ?? saved,
    error: fieldError(frame, `${name}.${index}`),
  };
}

function description(frame: Frame, words: string, help: boolean, saved: string | undefined): string | undefined {
  const helpText = help ? frame.t(`trajectories.field.${words}.help`) : undefined;
  const now = saved !== undefined && frame.form.problem !== undefined ? savedNow(frame, saved) : undefined;
  const parts = [helpText, now].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

function savedNow(frame: Frame, saved: string): string {
  if (saved === "") return frame.t("trajectories.staff.nothingSaved");
  return frame.t("trajectories.staff.nowSaved", { text: saved.length > 300 ? `${saved.slice(0, 300)} …` : saved });
}

function optionalText(frame: Frame, { needed, optional }: FieldWords): string | undefined {
  if (needed) return frame.t("trajectories.staff.needed");
  return optional ? frame.t("trajectories.staff.optional") : undefined;
}

/** A length in words: "Maximaal 600 tekens". */
export function limitText(frame: Frame, max: number): string {
  return frame.t("trajectories.staff.limit", { max });
}

/** How many rows a form shows: what was typed or saved, and a few blank ones. */
export function rowCount(frame: Frame, name: string, saved: number, blank: number): number {
  return Math.max(formValues(frame, name).length, saved + blank);
}

/** Cents as a person types them: 12500, 84,50. */
export function typedEuros(cents: number | undefined): string {
  if (cents === undefined) return "";
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");
}

/** The frame as one of several forms of a page sees it: what was typed in another form is not its business. */
export function frameOfForm(frame: Frame, action: string): Frame {
  return frame.form.action === action ? frame : { ...frame, form: { values: {}, errors: [] } };
}
