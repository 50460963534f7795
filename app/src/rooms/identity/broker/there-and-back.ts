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
import type { Broker, KnownAt, NotKnown, Party } from "./domain.ts";
import { comesForAnother, notKnownKey } from "./domain.ts";
import { brokerName, brokerOf } from "./reader.ts";

/** A resident goes to say who they are, or for which organisation they come. `back` is where the broker leads to, `next` what they were doing. */
export async function goToBroker(
  bindings: SsoBindings,
  look: Look,
  { party, back: returnTo, next }: { readonly party: Party; readonly back: string; readonly next: string },
): Promise<Result<{ readonly to: URL; readonly flow: string }, Refusal>> {
  const found = await look(async (work) => {
    const ready = await readyBroker(bindings, work, party);
    return ready.ok ? ok({ ...ready.value, tenantId: work.tenantId, now: work.now }) : ready;
  });
  if (!found.ok) return found;
  const { broker, connection, tenantId, now } = found.value;
  const away = await bindings.provider.begin(connection, returnTo, askedOf(broker));
  if (!away.ok) return no(toResidents(away.refusal));
  const { to, began } = away.value;
  const going = { tenantId, issuer: broker.issuer, party, returnTo, next, began };
  return ok({ to, flow: sealFlow(residentFlowKey(bindings), going, now) });
}

export type CameBack = {
  /** What they were doing; undefined when this browser does not know it any more. */
  readonly next: string | undefined;
  /** As whom they went; undefined likewise. */
  readonly party: Party | undefined;
  readonly who: Result<KnownAt, Refusal>;
};

/** Who came back at `address`, with what this browser kept meanwhile. */
export async function backFromBroker(
  bindings: SsoBindings,
  look: Look,
  { address, flow: sealed }: { readonly address: string; readonly flow?: string | undefined },
): Promise<CameBack> {
  let [next, party]: [string?, Party?] = [];
  const found = await look(async (work) => {
    const { tenantId, now } = work;
    const flow = openFlow(residentFlowKey(bindings), sealed, { tenantId, now });
    [next, party] = [flow?.next, flow?.party];
    // Without a flow nobody knows where they went.
    if (!flow?.party) return no((await isAnyOn(work)) ? "again" : "off");
    const ready = await readyBroker(bindings, work, flow.party);
    if (!ready.ok) return ready;
    const isSame = flow.issuer === ready.value.broker.issuer && belongsTo(address, flow);
    return isSame ? ok({ ...ready.value, began: flow.began, now }) : no("again");
  });
  if (!found.ok) return { next, party, who: found };
  const { broker, connection, began, now } = found.value;
  const said = await bindings.provider.finish(connection, { address, began, now });
  return { next, party, who: said.ok ? whoIs(broker, said.value) : no(toResidents(said.refusal)) };
}

/** Where somebody is signed out at the broker too; undefined when it cannot do that, or nobody is asked to go there. */
export async function goodbyeOfBroker(
  bindings: SsoBindings,
  look: Look,
  { party, back }: { readonly party: Party; readonly back: string },
): Promise<URL | undefined> {
  const found = await look((work) => readyBroker(bindings, work, party));
  return found.ok ? bindings.provider.goodbye(found.value.connection, back) : undefined;
}

type Ready = { readonly broker: Broker; readonly connection: Connection };

async function isAnyOn(work: Work): Promise<boolean> {
  return ((await brokerName(work, "person")) ?? (await brokerName(work, "organisation"))) !== undefined;
}

async function readyBroker(bindings: SsoBindings, work: Work, party: Party): Promise<Result<Ready, Refusal>> {
  const broker = await brokerOf(work, party);
  if (!broker?.isOn) return no("off");
  const connection = await brokerConnection(bindings, work, broker);
  return connection ? ok({ broker, connection }) : no("setUp");
}

/** Signing in anew each time: on one tablet a family is several people. */
function askedOf({ scope, askedLevels }: Broker): Asked {
  const levels = askedLevels === "" ? {} : { acr_values: askedLevels };
  return { scope: `openid ${scope}`.trim(), more: { prompt: "login", ...levels } };
}

/**
 * Of a person the level first: what is not sure enough says nothing about who it is. Of an organisation whether there is one: who signed
 * in as a citizen has another kind of level.
 */
function whoIs(broker: Broker, { claims, isAll }: Said): Result<KnownAt, Refusal> {
  const { party, issuer } = broker;
  const level = wordAt(claims, broker.levelClaim);
  const subject = wordAt(claims, broker.subjectClaim);
  if (!isAll && (level === undefined || subject === undefined)) return no("away");
  const isSure = level !== undefined && broker.goodLevels.includes(level);
  if (party === "organisation") {
    if (subject === undefined) return no("noOrganisation");
    return isSure ? ok({ party, issuer, subject: subject.trim() }) : no("eLevel");
  }
  if (comesForAnother(claims)) return no("another");
  if (!isSure) return no("level");
  return subject === undefined ? no("setUp") : ok({ party, issuer, subject });
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
