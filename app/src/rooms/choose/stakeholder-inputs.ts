import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import { outcomes, stakeLevels } from "./domain/stakeholders.ts";

/** How much a person may write, in characters. */
export const lengths = { name: 120, stake: 500, otherWay: 200, caretaker: 120, about: 1000, promise: 500, note: 500 };

const facts = {
  name: field.text(lengths.name),
  stake: field.optionalText(lengths.stake),
  affected: field.optionalOneOf(stakeLevels),
  influence: field.optionalOneOf(stakeLevels),
  method: z.union([z.literal("").transform(() => undefined), z.string()]).optional(),
  otherWay: field.optionalText(lengths.otherWay),
  caretaker: field.optionalText(lengths.caretaker),
};

/** `id` is the guide, as in the address. */
const ofMap = { id: field.id() };
const ofStakeholder = { ...ofMap, stakeholder: field.id() };
const ofContact = { ...ofStakeholder, contact: field.id() };

export const mapInput = z.object(ofMap);
export const addStakeholderInput = z.object({ ...ofMap, ...facts });
export const stakeholderInput = z.object(ofStakeholder);
/** `version`: what the person saw, so that a colleague's change is not overwritten unseen. */
export const changeStakeholderInput = z.object({
  ...ofStakeholder,
  ...facts,
  version: field.wholeNumber(1, 1_000_000),
});
export const contactInput = z.object(ofContact);

export const recordContactInput = z.object({
  ...ofStakeholder,
  on: field.date(),
  about: field.text(lengths.about),
  promise: field.optionalText(lengths.promise),
  promisedFor: field.optionalDate(),
});

export const recordOutcomeInput = z.object({
  ...ofContact,
  outcome: field.oneOf(outcomes),
  movedTo: field.optionalDate(),
  note: field.optionalText(lengths.note),
});
