import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { reportInput } from "../inputs.ts";
import { mayLearn } from "../policy.ts";
import type { LearnBindings } from "../ports.ts";
import { reportsOf } from "../reader.ts";
import { compileSnapshot } from "../report/compile-snapshot.ts";
import { snapshotFingerprint } from "../report/fingerprint.ts";
import { finalBlockers } from "../report/report.ts";
import { insertReport } from "../writer.ts";

/** Freezes the report as it is now and publishes it. Refused while answers lack a decider. */
export function makeReportFinal(bindings: LearnBindings) {
  return command({
    name: "learn.make_report_final",
    policy: mayLearn,
    input: reportInput,
    rateLimit: { max: 20, perSeconds: 600 },
    async run(work, { trajectoryId }) {
      const compiled = await compileSnapshot(work, bindings, trajectoryId);
      if (!compiled.ok) return compiled;
      const snapshot = compiled.value;
      const [blocker] = finalBlockers(snapshot);
      if (blocker !== undefined) return refusedBy(`learn.blocker.${blocker}`, { count: countOf(snapshot, blocker) });
      const sha256 = snapshotFingerprint(snapshot);
      const [newest] = await reportsOf(work, trajectoryId);
      if (newest?.snapshotSha256 === sha256)
        return refusedBy("learn.refusal.nothingChanged", { version: newest.version });
      const version = (newest?.version ?? 0) + 1;
      const madeBy = work.actor.kind === "person" ? work.actor.name : "Brink";
      await insertReport(work, { trajectoryId, version, snapshot, sha256, madeBy });
      work.emit({ name: "learn.report_made_final", payload: { trajectoryId, version } });
      return ok({ trajectoryId, version });
    },
  });
}

function countOf(snapshot: { unanswered: number; withoutDecider: number }, blocker: string): number {
  if (blocker === "unanswered") return snapshot.unanswered;
  return blocker === "withoutDecider" ? snapshot.withoutDecider : 0;
}
