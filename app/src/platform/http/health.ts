import type { Context } from "hono";
import type { HealthCheck } from "./brink-app.ts";

export type HealthReport = {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, { readonly ok: boolean; readonly says: string }>>;
};

const proofMs = 5_000;

/** Proves each part by using it; one that takes more than five seconds counts as broken. */
export async function proveHealth(checks: readonly HealthCheck[]): Promise<HealthReport> {
  const proven = await Promise.all(checks.map(prove));
  return { ok: proven.every(([, one]) => one.ok), checks: Object.fromEntries(proven) };
}

async function prove(check: HealthCheck): Promise<[string, { ok: boolean; says: string }]> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("took more than 5 seconds")), proofMs).unref(),
  );
  try {
    return [check.name, { ok: true, says: await Promise.race([check.prove(), late]) }];
  } catch (error) {
    return [check.name, { ok: false, says: error instanceof Error ? error.message : String(error) }];
  }
}

// Each proof writes to the database and does a job: whoever asks a thousand times a second gets the same answer.
const keptMs = 1_000;

/** The report, made at most once a second however many ask. */
export function keptHealth(
  checks: readonly HealthCheck[],
  nowMs = () => performance.now(),
): () => Promise<HealthReport> {
  let kept: { readonly sinceMs: number; readonly report: Promise<HealthReport> } | undefined;
  return () => {
    if (!kept || nowMs() - kept.sinceMs >= keptMs) kept = { sinceMs: nowMs(), report: proveHealth(checks) };
    return kept.report;
  };
}

/** Whether it is well is for everybody; what is broken, and which versions run, only for `insider`. */
export async function healthAnswer(
  health: () => Promise<HealthReport>,
  context: Context,
  insider: () => Promise<boolean>,
): Promise<Response> {
  const report = await health();
  const status = report.ok ? "ok" : "broken";
  context.header("Cache-Control", "no-store");
  return context.json((await insider()) ? { status, ...report } : { status }, report.ok ? 200 : 503);
}
