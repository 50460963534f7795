import { z } from "zod";
import { refusedBy } from "../../../kernel/refusal.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Door, Onward } from "../../../platform/define/door.ts";
import { door } from "../../../platform/define/door.ts";
import type { SsoBindings } from "../bindings.ts";
import { signInBySso } from "../commands/sign-in-by-sso.ts";
import { nextPath } from "../inputs.ts";
import { maySignIn, maySignOut } from "../policy.ts";
import { sealFlow } from "../sso/flow.ts";
import type { NoEntryReason } from "../sso/no-entry.ts";
import { noEntryKey, noEntryOf } from "../sso/no-entry.ts";
import { connectionOf, flowKey } from "../sso/secrets.ts";
import { ssoHref } from "../sso-paths.ts";
import { ssoOf } from "../sso/sso-reader.ts";

const rateLimit = { max: 600, perSeconds: 600 } as const;

export function ssoDoors(bindings: SsoBindings): readonly Door[] {
  return [beginDoor(bindings), backDoor(bindings), goodbyeDoor(bindings)];
}

/** Off to the municipality's provider. A link and no form: a policy against forms that lead elsewhere would stop it. */
function beginDoor(bindings: SsoBindings): Door {
  return door({
    path: ssoHref.begin,
    policy: maySignIn,
    rateLimit,
    params: z.object({ next: nextPath() }),
    async enter({ look, base }, { next = "" }) {
      const found = await look(async (work) => {
        const { tenantId, now } = work;
        const sso = await ssoOf(work);
        if (!sso || sso.way === "off") return refusedBy(noEntryKey("off"));
        const connection = await connectionOf(bindings, work, sso);
        return connection ? ok({ tenantId, now, connection }) : refusedBy(noEntryKey("client"));
      });
      if (!found.ok) return orReason(found);
      const { connection, tenantId, now } = found.value;
      const returnTo = base + ssoHref.back;
      const away = await bindings.provider.begin(connection, returnTo);
      if (!away.ok) return ok(notIn(away.refusal));
      const { to, began } = away.value;
      const flow = { tenantId, issuer: connection.issuer, returnTo, next, began };
      return ok({ to, flow: sealFlow(flowKey(bindings), flow, now) });
    },
  });
}

/** Back from it, with a session or with the reason why not. */
function backDoor(bindings: SsoBindings): Door {
  const command = signInBySso(bindings);
  return door({
    path: ssoHref.back,
    policy: maySignIn,
    rateLimit,
    params: z.object({}),
    async enter({ run, address, flow }) {
      const done = await run(command, { address, flow });
      if (!done.ok) return orReason(done);
      if (done.value.kind === "out") return ok(notIn(done.value.reason));
      const { to, token, maxAgeSeconds } = done.value;
      return ok({ to, session: { token, maxAgeSeconds } });
    },
  });
}

/** Out of the provider too, for who signed out here. */
function goodbyeDoor(bindings: SsoBindings): Door {
  return door({
    path: ssoHref.goodbye,
    policy: maySignOut,
    rateLimit,
    params: z.object({}),
    async enter({ look, base }) {
      const found = await look(async (work) => {
        const sso = await ssoOf(work);
        return ok(sso && sso.way !== "off" ? await connectionOf(bindings, work, sso) : undefined);
      });
      if (!found.ok) return found;
      const there = found.value && (await bindings.provider.goodbye(found.value, base + ssoHref.out));
      return ok({ to: there ?? ssoHref.out });
    },
  });
}

/** The page to sign in says why; what is no reason of ours keeps its own page. */
function orReason(refused: { readonly ok: false; readonly refusal: Refusal }): Result<Onward, Refusal> {
  const reason = noEntryOf(refused.refusal);
  return reason === undefined ? refused : ok(notIn(reason));
}

function notIn(reason: NoEntryReason): Onward {
  return { to: `${ssoHref.signIn}?reden=${reason}` };
}
