import { newId, newReceipt, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { FieldRefusal, Refusal } from "../../../kernel/refusal.ts";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { codeProblem, forStaff, hashOf } from "../codes/given-code.ts";
import type { NewContribution } from "../contribution-writer.ts";
import { insertContributions } from "../contribution-writer.ts";
import type { Moderation, Route } from "../domain.ts";
import { firstModeration, isUnread } from "../domain.ts";
import { parseForm, withKnown } from "../form-flow.ts";
import { enterInput } from "../inputs.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { mayEnter } from "../policy.ts";
import { staffPace } from "./paces.ts";
import { pupil } from "../school/domain.ts";
import { forPupil, isOfPupil } from "../school/pupil.ts";
import { needsCodeOnPaper, takesNoPaper } from "../turns/domain.ts";
import { received } from "./submit-contribution.ts";

/** Staff enter what came on paper, at a kitchen table or by phone; each counts as one participant. */
export function enterContribution(bindings: EngageBindings) {
  return command({
    name: "engage.enter_contribution",
    policy: mayEnter,
    input: enterInput,
    rateLimit: staffPace,
    async run(work, { activityId, route, receivedOn, fields }) {
      const place = await placeOf(work, bindings.methods, activityId);
      if (!place) return notFound();
      const entered = await enterForm(work, place, fields, { route, receivedOn });
      return entered.ok ? ok({ ...entered.value, trajectoryId: place.trajectory.id, activityId, route }) : entered;
    },
  });
}

/** Keeps one form that is typed over. */
export async function enterForm(
  work: Work,
  place: Place,
  fields: Fields,
  { route, receivedOn, at }: Received,
): Promise<Result<{ readonly contributionId: string }, Refusal>> {
  if (!takesPaper(place)) return refusedBy("engage.refused.noPaperNow");
  if (isUnread(route)) return invalidField("route", "platform.field.choose");
  if (receivedOn !== undefined && receivedOn > dayOf(work.now))
    return invalidField("receivedOn", "engage.field.future");
  return keepForm(work, place, fields, { route, receivedOn, at });
}

export type KeptForm = { readonly contributionId: string; readonly receipt: string; readonly moderation: Moderation };

/** Keeps a whole form that somebody else than its author sends in, or says everything that is wrong with it. */
export async function keepForm(
  work: Work,
  place: Place,
  fields: Fields,
  from: Received,
): Promise<Result<KeptForm, Refusal>> {
  const fromSchool = await isOfPupil(work, place, fields, undefined);
  const form = parseForm(fromSchool ? forPupil(place) : place, withKnown(place, fields, {}));
  if (!form.ok) return refused({ kind: "invalid", fields: form.problems.map(inStaffWords) });
  const codeHash = await hashOf(work, form.code, undefined);
  const who = fromSchool ? pupil : form.who;
  const contribution = contributionFrom(work, place, { ...form, who }, from);
  const { id: contributionId, title, body, receipt, moderation } = contribution;
  if (takesNoPaper(place.host)) return refusedBy("engage.turn.staff.noPaper");
  if (codeHash === undefined && needsCodeOnPaper(place.host))
    return invalidField("code", forStaff("engage.code.needed"));
  const alone = { draftHash: undefined, sessionId: undefined, codeHash, fromSchool };
  const kept = await insertContributions(work, [{ contribution, contact: who.contact, ...alone }]);
  if (kept.size === 0) return invalidField("code", await whyNotKept(work, place.activity.id, codeHash));
  await place.method.store(work, { id: contributionId, activityId: place.activity.id, title, body }, form.entry, "new");
  received(work, place, contributionId);
  return ok({ contributionId, receipt, moderation });
}

async function whyNotKept(work: Work, activityId: string, codeHash: string | undefined): Promise<string> {
  const problem = codeHash === undefined ? undefined : await codeProblem(work, codeHash, activityId);
  return forStaff(problem ?? "engage.code.used");
}

function inStaffWords(problem: FieldRefusal): FieldRefusal {
  return { ...problem, key: forStaff(problem.key) };
}

type WholeForm = Extract<ReturnType<typeof parseForm>, { ok: true }>;
type Received = {
  readonly route: Route;
  readonly receivedOn: string | undefined;
  /** The moment itself, where that is known. */
  readonly at?: Date | undefined;
};

/** Received at noon of the day on the paper. Nobody has its secret: who wrote it was not there. */
function contributionFrom(work: Work, place: Place, form: WholeForm, from: Received): NewContribution {
  const { route, receivedOn, at } = from;
  return {
    ...place.method.words(place.setup, form.entry),
    id: newId(),
    receipt: newReceipt(),
    tokenHash: tokenHash(newToken()),
    trajectoryId: place.trajectory.id,
    activityId: place.activity.id,
    methodId: place.method.id,
    participantId: newId(),
    organisation: form.who.organisation,
    lang: form.lang,
    route,
    enteredBy: entererOf(work.actor),
    visibility: place.method.visibility,
    moderation: firstModeration(place.host.moderation, route, place.method.visibility),
    submittedAt: at ?? (receivedOn === undefined ? work.now : new Date(`${receivedOn}T12:00:00Z`)),
  };
}

/** Paper may still lie on a desk when the website has closed; once everything is answered it is too late. */
export function takesPaper(place: Place): boolean {
  return place.trajectory.status === "open" || place.trajectory.status === "closed";
}

function entererOf(actor: Actor): { id: string; name: string } | undefined {
  const { id, name } = nameUnder(actor);
  return id === undefined ? undefined : { id, name };
}
