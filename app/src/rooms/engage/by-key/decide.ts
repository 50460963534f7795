import { z } from "zod";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Command } from "../../../platform/define/command.ts";
import { command } from "../../../platform/define/command.ts";
import type { Policy } from "../../../platform/define/policy.ts";
import { fieldRefusals } from "../../../platform/http/run-command.ts";
import { trajectoryBySlug } from "../../trajectories/room.ts";
import { proposeDisposition } from "../commands/dispose.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import type { Contribution } from "../contribution.ts";
import { lockedContributions } from "../contribution-reader.ts";
import { keyPace } from "./pace.ts";
import { mayModerateByKey, mayProposeByKey } from "./policy.ts";
import { receivedId } from "./reader.ts";

const input = z.object({
  slug: z.string().max(80),
  receipt: z.string().max(20),
  form: z.record(z.string(), z.string()),
});

/** What a person refused stays refused: a system that tries again late does not overrule them. */
export const publishByKey = onOne("engage.publish_by_key", mayModerateByKey, publishContributions, ({ moderation }) =>
  moderation === "rejected" ? refusedBy("engage.refused.notWaiting") : undefined,
);
/** Once: its author is told of it, and again at each time. */
export const rejectByKey = onOne("engage.reject_by_key", mayModerateByKey, rejectContributions, ({ moderation }) =>
  moderation === "rejected" ? ok(undefined) : undefined,
);
export const proposeByKey = onOne("engage.propose_by_key", mayProposeByKey, proposeDisposition);

/** What staff do on the page of a contribution, by the code on its receipt; its own policy, because no key has a role. */
function onOne<Input, Output>(
  name: string,
  policy: Policy,
  byStaff: Command<Input, Output>,
  /** Refuses, or says that it is done already. */
  first: (found: Contribution) => Result<undefined, Refusal> | undefined = () => undefined,
) {
  return command({
    ...{ name, policy, input, rateLimit: keyPace },
    async run(work, { slug, receipt, form }) {
      const trajectory = await trajectoryBySlug(work, slug);
      const id = trajectory && (await receivedId(work, trajectory.id, receipt));
      const [found] = id === undefined ? [] : await lockedContributions(work, [id]);
      if (id === undefined || !found) return notFound();
      const known = first(found);
      if (known) return known.ok ? ok({ slug, receipt }) : known;
      const parsed = byStaff.input.safeParse({ ...form, ids: [id] });
      if (!parsed.success) return refused({ kind: "invalid", fields: fieldRefusals(parsed.error) });
      const done = await byStaff.run(work, parsed.data);
      return done.ok ? ok({ slug, receipt }) : done;
    },
  });
}
