import { z } from "zod";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { CrowdPart } from "../../../platform/define/command.ts";
import { crowdCommand } from "../../../platform/define/command.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { crowdPace } from "../commands/paces.ts";
import { isId } from "../../../kernel/ids.ts";
import { participantOf } from "../participant.ts";
import type { Place } from "../place.ts";
import { closedReason, isPublicPlace, oncePerActivity, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { publishedIds, standingSupports } from "./reader.ts";
import { takesSupport } from "./takes-support.ts";
import type { Support } from "./writer.ts";
import { supportsDelete, supportsInsert } from "./writer.ts";

const input = z.object({ activityId: z.string().max(40), receipt: z.string().max(20) });
type Input = z.output<typeof input>;

/** What is supported now, or not any more, and where it can be read. */
export type Supported = Input & { readonly slug: string };

/**
 * Somebody supports what somebody else wrote; nobody is counted twice. Quiet, and for crowds: a hundred thousand of them leave no
 * event each (docs/decisions/0018).
 */
export function supportContribution(methods: readonly Method[]) {
  return supporting("engage.support_contribution", methods, async (work, all) => {
    work.along(supportsInsert(work, all));
    return () => true;
  });
}

/** Somebody takes that back. */
export function withdrawSupport(methods: readonly Method[]) {
  return supporting("engage.withdraw_support", methods, async (work, all) => {
    const isSupported = await standingSupports(work, all);
    const standing = all.filter(isSupported);
    if (standing.length > 0) work.along(supportsDelete(work, standing));
    return isSupported;
  });
}

/** Makes these changes; afterwards it says of each whether there was something to change. */
type Change = (work: Work, all: readonly Support[]) => Promise<(one: Support) => boolean>;

function supporting(name: string, methods: readonly Method[], change: Change) {
  return crowdCommand<Input, Supported>({
    ...{ name, quiet: true, policy: mayTakePart, input, rateLimit: crowdPace },
    async together(all) {
      const placeFor = oncePerActivity((work, activityId) => placeOf(work, methods, activityId));
      const idOf = await idsOf(all);
      const checked = await Promise.all(
        all.map(async (part) => check(part, await placeFor(part.work, part.input.activityId), idOf(part.input))),
      );
      const sound = checked.flatMap((one) => (one.ok ? [one.value.support] : []));
      const [first] = all;
      const isChanged = first && sound.length > 0 ? await change(first.work, sound) : () => false;
      return checked.map((one) => {
        if (!one.ok) return one;
        return isChanged(one.value.support) ? ok(one.value.supported) : refusedBy("engage.refused.notSupported");
      });
    },
  });
}

async function idsOf(all: readonly CrowdPart<Input>[]) {
  const asked = all.map((part) => part.input).filter(({ activityId }) => isId(activityId));
  const [first] = all;
  return first ? publishedIds(first.work, asked) : () => undefined;
}

type Checked = { readonly support: Support; readonly supported: Supported };

/** Whether this can be supported; writes nothing. */
function check(
  { work, input: one }: CrowdPart<Input>,
  place: Place | undefined,
  contributionId: string | undefined,
): Result<Checked, Refusal> {
  if (!place || !isPublicPlace(place) || contributionId === undefined) return notFound();
  if (!takesSupport(place)) return refusedBy("engage.refused.noSupport");
  if (!place.open) return refused(closedReason(place, work.now));
  const support = { contributionId, participantId: participantOf(work.actor) };
  return ok({ support, supported: { ...one, slug: place.trajectory.slug } });
}
