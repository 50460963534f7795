import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { Stakeholder, StakeholderPromise } from "../domain/stakeholders.ts";
import { dueOn, promiseState } from "../domain/stakeholders.ts";
import type { Reading } from "./words.ts";
import { nameOf } from "./words.ts";

/** A method and, besides it, what the team typed; "" as long as nothing was chosen. */
export function wayWords(reading: Reading, { method, otherWay }: Pick<Stakeholder, "method" | "otherWay">): string {
  return [method === undefined ? "" : nameOf(reading, method), otherWay].filter((one) => one !== "").join("; ");
}

/** What was said or promised; words that were taken out are named as such. */
export function saidWords({ t }: Frame, text: string): string {
  return text === "" ? t("choose.contact.blank") : text;
}

/** How a promise stands, with its day. */
export function promiseWords({ t, format }: Frame, promise: StakeholderPromise, today: string): string {
  return t(`choose.promise.is.${promiseState(promise, today)}`, { day: format.date(dueOn(promise)) });
}

/** Name, words, what was typed and what was wrong, for one field of one of the forms. */
export function fieldIn(frame: Frame, action: string, words: string) {
  const own = frame.form.action === action ? frame : { ...frame, form: { values: {}, errors: [] } };
  return (name: string, saved = "") => ({
    name,
    label: frame.t(`choose.${words}.field.${name}`),
    value: formValue(own, name, saved),
    error: fieldError(own, name),
  });
}
