import { z } from "zod";
import { flowSeconds } from "../../../platform/define/door.ts";
import { seal, unseal } from "../../../platform/http/once-seal.ts";
import { parties } from "../broker/domain.ts";

const flow = z.object({
  tenantId: z.string(),
  issuer: z.string(),
  // Of a resident alone.
  party: z.enum(parties).optional(),
  returnTo: z.string(),
  next: z.string(),
  until: z.number(),
  began: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
});

/** What somebody takes along who goes elsewhere to sign in: sealed, so that nobody can read or make it. */
export type Flow = Omit<z.output<typeof flow>, "until">;

export function sealFlow(key: string, going: Flow, now: Date): string {
  return seal(key, JSON.stringify({ ...going, until: now.getTime() + flowSeconds * 1000 }));
}

/** What this browser went with; undefined when it is not ours, too old, or of another municipality. */
export function openFlow(
  key: string,
  sealed: string | undefined,
  here: { readonly tenantId: string; readonly now: Date },
): Flow | undefined {
  const found = sealed === undefined ? undefined : flow.safeParse(opened(key, sealed)).data;
  if (!found || found.tenantId !== here.tenantId || found.until <= here.now.getTime()) return undefined;
  return found;
}

/** Whether somebody came back where they were to come back, with what they went with. */
export function belongsTo(address: string, { returnTo, began }: Flow): boolean {
  const { origin, pathname, searchParams } = new URL(address);
  return origin + pathname === returnTo && searchParams.get("state") === began.state;
}

function opened(key: string, sealed: string): unknown {
  try {
    return JSON.parse(unseal(key, sealed));
  } catch {
    return undefined;
  }
}
