import type { Refusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import type { Refused, Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Look } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { SsoBindings } from "../bindings.ts";
import { valueAt } from "../sso/claims.ts";
import { belongsTo, openFlow, sealFlow } from "../sso/flow.ts";
import type { Asked, Claims, Connection, NoEntry, Said } from "../sso/provider.ts";
import { brokerConnection, residentFlowKey } from "../sso/secrets.ts";
import type { Broker, KnownAt, NotKnown } from "./domain.ts";
import { notKnownKey } from "./domain.ts";
import { brokerOf } from "./reader.ts";

/** A resident goes to say who they are. `back` is where the broker leads to, `next` what they were doing. */
export async function goToBroker(
  bindings: SsoBindings,
  look: Look,
  { back: returnTo, next }: { readonly back: string; readonly next: string },
): Promise<Result<{ readonly to: URL; readonly flow: string }, Refusal>> {
  const found = await look(async (work) => {
    const ready = await readyBroker(bindings, work);
    return ready.ok ? ok({ ...ready.value, tenantId: work.tenantId, now: work.now }) : ready;
  });
  if (!found.ok) return found;
  const { broker, connection, tenantId, now } = found.value;
  const away = await bindings.provider.begin(connection, returnTo, askedOf(broker));
  if (!away.ok) return no(toResidents(away.refusal));
  const { to, began } = away.value;
  const going = { tenantId, issuer: broker.issuer, returnTo, next, began };
  return ok({ to, flow: sealFlow(residentFlowKey(bindings), going, now) });
}

export type CameBack = {
  /** What they were doing; undefined when this browser does not know it any more. */
  readonly next: string | undefined;
  readonly who: Result<KnownAt, Refusal>;
};

/** Who came back at `address`, with what this browser kept meanwhile. */
export async function backFromBroker(
  bindings: SsoBindings,
  look: Look,
  { address, flow: sealed }: { readonly address: string; readonly flow?: string | undefined },
): Promise<CameBack> {
  let next: string | undefined;
  const found = await look(async (work) => {
    const { tenantId, now } = work;
    const flow = openFlow(residentFlowKey(bindings), sealed, { tenantId, now });
    next = flow?.next;
    const ready = await readyBroker(bindings, work);
    if (!ready.ok) return ready;
    const isSame = flow?.issuer === ready.value.broker.issuer && belongsTo(address, flow);
    return flow && isSame ? ok({ ...ready.value, began: flow.began, now }) : no("again");
  });
  if (!found.ok) return { next, who: found };
  const { broker, connection, began, now } = found.value;
  const said = await bindings.provider.finish(connection, { address, began, now });
  return { next, who: said.ok ? whoIs(broker, said.value) : no(toResidents(said.refusal)) };
}

/** Where somebody is signed out at the broker too; undefined when it cannot do that, or nobody is asked to go there. */
export async function goodbyeOfBroker(bindings: SsoBindings, look: Look, returnTo: string): Promise<URL | undefined> {
  const found = await look((work) => readyBroker(bindings, work));
  return found.ok ? bindings.provider.goodbye(found.value.connection, returnTo) : undefined;
}

type Ready = { readonly broker: Broker; readonly connection: Connection };

async function readyBroker(bindings: SsoBindings, work: Work): Promise<Result<Ready, Refusal>> {
  const broker = await brokerOf(work);
  if (!broker?.isOn) return no("off");
  const connection = brokerConnection(bindings, work.tenantId, broker);
  return connection ? ok({ broker, connection }) : no("setUp");
}

/** Signing in anew each time: on one tablet a family is several people. */
function askedOf({ scope, askedLevels }: Broker): Asked {
  const levels = askedLevels === "" ? {} : { acr_values: askedLevels };
  return { scope: `openid ${scope}`.trim(), more: { prompt: "login", ...levels } };
}

/** A level first: what is not sure enough says nothing about who it is. */
function whoIs(broker: Broker, { claims, isAll }: Said): Result<KnownAt, Refusal> {
  const level = wordAt(claims, broker.levelClaim);
  const subject = wordAt(claims, broker.subjectClaim);
  if (!isAll && (level === undefined || subject === undefined)) return no("away");
  if (level === undefined || !broker.goodLevels.includes(level)) return no("level");
  return subject === undefined ? no("setUp") : ok({ issuer: broker.issuer, subject });
}

function wordAt(claims: Claims, name: string): string | undefined {
  const value = valueAt(claims, name);
  const word = typeof value === "number" ? String(value) : value;
  return typeof word === "string" && word.trim() !== "" ? word : undefined;
}

/** What is wrong with the set-up is one thing to a resident. */
function toResidents(reason: NoEntry): NotKnown {
  switch (reason) {
    case "notAllowed":
    case "noOpenId":
    case "otherIssuer":
    case "client":
      return "setUp";
    default:
      return reason;
  }
}

function no(reason: NotKnown): Refused<Refusal> {
  return refusedBy(notKnownKey(reason));
}
