import type { FieldRefusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { SaidOutcome, StakeholderPromise } from "../domain/stakeholders.ts";
import { dueOn, promiseState } from "../domain/stakeholders.ts";
import { mayGuide } from "../policy.ts";
import { contactInput, recordContactInput, recordOutcomeInput } from "../stakeholder-inputs.ts";
import { lockedMap } from "../stakeholder-reader.ts";
import type { NewContact } from "../stakeholder-writer.ts";
import { blankContact, insertContact, insertOutcome } from "../stakeholder-writer.ts";
import { staffPace } from "./pace.ts";

/** So that one map stays readable; a contact a week for six years. */
const atMost = 300;

/** Somebody of the team spoke with them, and what was promised then. It is added to what there is. */
export const recordContact = command({
  name: "choose.record_contact",
  policy: mayGuide,
  input: recordContactInput,
  rateLimit: staffPace,
  async run(work, { id, stakeholder, ...made }) {
    const found = (await lockedMap(work, id))?.all.find((one) => one.id === stakeholder);
    if (!found) return notFound();
    if (found.removedAt !== undefined) return refusedBy("choose.stakeholder.isRemoved");
    if (found.contacts.length >= atMost) return refusedBy("choose.contact.full", { max: atMost });
    const fields = mistakesInContact(made, dayOf(work.now));
    if (fields.length > 0) return refused({ kind: "invalid", fields });
    const contact = await insertContact(work, stakeholder, made);
    work.emit({ name: "choose.contact_recorded", payload: { guideId: id, stakeholder, contact } });
    return ok({ id, stakeholder });
  },
});

function mistakesInContact({ on, promise, promisedFor }: NewContact, today: string): readonly FieldRefusal[] {
  return [
    ...(on > today ? [{ field: "on", key: "choose.contact.future" }] : []),
    ...(promise !== "" && promisedFor === undefined ? [{ field: "promisedFor", key: "choose.contact.noDay" }] : []),
    ...(promise === "" && promisedFor !== undefined ? [{ field: "promise", key: "choose.contact.noPromise" }] : []),
    ...(promisedFor !== undefined && promisedFor < on
      ? [{ field: "promisedFor", key: "choose.contact.beforeContact" }]
      : []),
  ];
}

/** What became of a promise. What was said before stays below it. */
export const recordOutcome = command({
  name: "choose.record_outcome",
  policy: mayGuide,
  input: recordOutcomeInput,
  rateLimit: staffPace,
  async run(work, { id, stakeholder, contact, ...typed }) {
    const found = await contactIn(work, { id, stakeholder, contact });
    const promise = found?.contact.promise;
    if (!promise) return notFound();
    if (found.of.removedAt !== undefined) return refusedBy("choose.stakeholder.isRemoved");
    const said = { ...typed, movedTo: typed.outcome === "moved" ? typed.movedTo : undefined };
    const today = dayOf(work.now);
    if (said.outcome === promiseState(promise, today)) return refusedBy("choose.promise.saidBefore");
    const fields = mistakesInOutcome(said, promise, today);
    if (fields.length > 0) return refused({ kind: "invalid", fields });
    await insertOutcome(work, contact, said);
    work.emit({ name: "choose.outcome_recorded", payload: { guideId: id, stakeholder, contact } });
    return ok({ id, stakeholder });
  },
});

type TypedOutcome = Pick<SaidOutcome, "outcome" | "movedTo" | "note">;

/** Who breaks or moves a promise says why: that is what they will be asked. */
function mistakesInOutcome(said: TypedOutcome, promise: StakeholderPromise, today: string): readonly FieldRefusal[] {
  const { outcome, movedTo, note } = said;
  const day = (key: string) => [{ field: "movedTo", key }];
  return [
    ...(outcome !== "moved" ? [] : movedTo === undefined ? day("choose.promise.noNewDay") : []),
    ...(movedTo !== undefined && movedTo < today ? day("choose.promise.newDayPassed") : []),
    ...(movedTo !== undefined && movedTo === dueOn(promise) ? day("choose.promise.sameDay") : []),
    ...(outcome !== "kept" && note === "" ? [{ field: "note", key: "choose.promise.noReason" }] : []),
  ];
}

/** Takes the words out of a contact, for what should not have been written down. That it was there stays. */
export const eraseContactWords = command({
  name: "choose.erase_contact_words",
  policy: mayGuide,
  input: contactInput,
  rateLimit: staffPace,
  async run(work, asked) {
    const found = await contactIn(work, asked);
    if (!found) return notFound();
    if (found.contact.blankedAt !== undefined) return refusedBy("choose.contact.erasedBefore");
    await blankContact(work, asked.contact);
    work.emit({ name: "choose.contact_words_erased", payload: { guideId: asked.id, contact: asked.contact } });
    return ok({ id: asked.id, stakeholder: asked.stakeholder });
  },
});

async function contactIn(
  work: Work,
  { id, stakeholder, contact }: { readonly id: string; readonly stakeholder: string; readonly contact: string },
) {
  const of = (await lockedMap(work, id))?.all.find((one) => one.id === stakeholder);
  const found = of?.contacts.find((one) => one.id === contact);
  return of && found && { of, contact: found };
}
