import type { Context } from "hono";
import type { Door, DoorVisit, Onward } from "../define/door.ts";
import { flowSeconds } from "../define/door.ts";
import { refusalOf } from "../define/policy.ts";
import type { BrinkApp } from "./brink-app.ts";
import type { RequestContext } from "./context.ts";
import type { CookieJar } from "./cookies.ts";
import { runCommand } from "./run-command.ts";
import { localPath } from "./local-path.ts";
import { refusalPage } from "./serve-page.ts";
import { orTrouble } from "./trouble.ts";

type Visit = {
  readonly app: BrinkApp;
  readonly request: RequestContext;
  readonly jar: CookieJar;
  readonly context: Context;
};

/** Answers GET of a door: who may, not too often, and then on to where it leads. Nothing of it is kept by anybody. */
export async function serveDoor(visit: Visit, door: Door): Promise<Response> {
  const { app, request, context } = visit;
  const no = refusalOf(door.policy, request.actor);
  if (no) return refusalPage(visit, "resident", no);
  const wait = app.limiter.use(`door ${door.path} ${request.rateKey}`, door.rateLimit, request.now.getTime());
  if (wait > 0) return refusalPage(visit, "resident", { kind: "tooMany", retryAfterSeconds: wait });
  const params = door.params.safeParse({ ...context.req.query(), ...context.req.param() });
  if (!params.success) return refusalPage(visit, "resident", { kind: "notFound" });
  const entered = await orTrouble(visit, door.enter(doorVisit(visit), params.data));
  return entered.ok ? goOn(visit, entered.value) : refusalPage(visit, "resident", entered.refusal);
}

function doorVisit({ app, request, jar }: Visit): DoorVisit {
  const scope = { tenantId: request.tenant.id, actor: request.actor };
  return {
    look: (read) => app.storage.read(scope, read),
    async run(command, raw) {
      const done = await runCommand(app, request, command, raw);
      if ("alreadyDone" in done) throw new Error("A door gives no one-time key.");
      return done;
    },
    base: request.base,
    address: `${request.base}${request.path}${request.search}`,
    flow: jar.get("flow"),
  };
}

function goOn({ jar, context }: Visit, { to, flow, session }: Onward): Response {
  if (flow !== undefined) jar.set("flow", flow, flowSeconds);
  else if (jar.get("flow") !== undefined) jar.set("flow", "", 0);
  if (session) jar.set("session", session.token, session.maxAgeSeconds);
  context.header("Cache-Control", "no-store");
  return context.redirect(to instanceof URL ? to.href : localPath(to), 303);
}
