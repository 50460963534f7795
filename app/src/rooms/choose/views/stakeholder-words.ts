import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { Contact, Stakeholder, StakeholderPromise } from "../domain/stakeholders.ts";
import { dueOn, promiseState } from "../domain/stakeholders.ts";
import { mayGuide } from "../policy.ts";
import type { Reading } from "./words.ts";
import { nameOf } from "./words.ts";

/** A method and, besides it, what the team typed; "" as long as nothing was chosen. */
export function wayWords(reading: Reading, { method, otherWay }: Pick<Stakeholder, "method" | "otherWay">): string {
  return [method === undefined ? "" : nameOf(reading, method), otherWay].filter((one) => one !== "").join("; ");
}

/** What was said or promised; words that were taken out are named as such. */
export function contactWords({ t }: Frame, text: string): string {
  return text === "" ? t("choose.contact.blank") : text;
}

/**
 * What was said at a contact, for who fills in the guide: of somebody's doubt or anger others need to know no more than when
 * it was and what was promised. Undefined for them.
 */
export function heardWords(frame: Frame, { about }: Pick<Contact, "about">): string | undefined {
  return mayGuide.allows(frame.actor) ? contactWords(frame, about) : undefined;
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

export const summaryColumns = ["who", "stake", "way", "last", "promised"] as const;

/** One stakeholder in a plan, in the order of the columns. What was said stays on the map, where it can be erased. */
export function summaryCells(reading: Reading, one: Stakeholder): readonly string[] {
  const { frame } = reading;
  const { t, format } = frame;
  const open = t("choose.stakeholders.open");
  const today = dayOf(frame.now);
  const promises = one.contacts.flatMap(({ promise }) =>
    promise === undefined ? [] : [`${contactWords(frame, promise.text)} (${promiseWords(frame, promise, today)})`],
  );
  const [last] = one.contacts;
  return [
    one.name,
    one.stake === "" ? open : one.stake,
    wayWords(reading, one) || open,
    last === undefined ? t("choose.stakeholders.neverSpoken") : format.date(last.on),
    promises.length === 0 ? t("choose.stakeholders.nothingPromised") : promises.join("; "),
  ];
}
