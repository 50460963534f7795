import { z } from "zod";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import { forbidden, invalidField, notFound } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { isForActivity } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { keepForm } from "../commands/enter-contribution.ts";
import { asksOf } from "../uploads/upload.ts";
import { screensOf } from "../form-flow.ts";
import { typedInput } from "../inputs.ts";
import type { Place } from "../place.ts";
import { closedReason, isPublicPlace, placeOf } from "../place.ts";
import { keyPace } from "./pace.ts";
import { maySend } from "./policy.ts";

const input = z.object({
  slug: z.string().max(80),
  activityId: field.id(),
  receivedOn: field.optionalDate(),
  fields: typedInput,
});

/** The form of an activity, filled in with another system of the municipality, as long as people can take part here. */
export function receiveContribution({ methods }: Pick<EngageBindings, "methods">) {
  return command({
    name: "engage.receive_contribution",
    policy: maySend,
    input,
    rateLimit: keyPace,
    async run(work, { slug, activityId, receivedOn, fields }) {
      const place = await placeOf(work, methods, activityId);
      if (!place || place.trajectory.slug !== slug || !isPublicPlace(place)) return notFound();
      if (!isForActivity(work.actor, activityId)) return forbidden();
      if (!place.open) return refused(closedReason(place, work.now));
      if (receivedOn !== undefined && receivedOn > dayOf(work.now))
        return invalidField("receivedOn", "engage.field.future");
      const strange = notAsked(place, fields);
      if (strange.length > 0) return refused({ kind: "invalid", fields: strange });
      const kept = await keepForm(work, place, fields, { route: "api", receivedOn });
      return kept.ok ? ok({ slug, receipt: kept.value.receipt, standing: kept.value.moderation }) : kept;
    },
  });
}

/** A machine that names a field wrongly, or answers what was not asked, would lose what stands in it. */
function notAsked(place: Place, fields: Fields): readonly FieldRefusal[] {
  // Files come in by the form alone.
  const files = asksOf(place).map(({ control }) => control);
  const screens = screensOf(place, fields);
  const ofMethod = place.method.steps(place.setup, fields).flatMap((step) => step.fields);
  const asked = place.method.asked?.(place.setup, fields) ?? ofMethod;
  const ofHost = screens.flatMap((screen) => screen.fields).filter((name) => !ofMethod.includes(name));
  const known = [...asked, ...ofHost].filter((name) => !files.includes(name));
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({ field: name, key: "engage.staff.byKey.notAsked" }));
}
