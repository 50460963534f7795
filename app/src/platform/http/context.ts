import type { Actor, KeyActor } from "../define/actor.ts";
import type { Tenant } from "../define/tenant.ts";

/** What is known about a request before any room sees it. */
export type RequestContext = {
  readonly requestId: string;
  readonly tenant: Tenant;
  readonly actor: Actor;
  readonly lang: string;
  readonly now: Date;
  /** Who counts for the rate limit: a person, else a network address. */
  readonly rateKey: string;
  readonly base: string;
  readonly path: string;
  readonly search: string;
};

/** Finds out who is behind a session cookie, and makes guests known to themselves. */
export interface SessionDirectory {
  actorOf(tenantId: string, sessionToken: string): Promise<Actor | undefined>;
}

/** Finds out which key a machine shows: undefined for what is none, was revoked or has ended. */
export interface KeyDirectory {
  actorOf(tenantId: string, token: string): Promise<KeyActor | undefined>;
}

/** The municipality's own words by language: its additions and changes. */
export interface TranslationDirectory {
  ownWords(tenantId: string, lang: string): Promise<Readonly<Record<string, string>>>;
  /** What every page in this language has to say about it: "vertaling nog niet nagekeken"; undefined for nothing. */
  notice(tenantId: string, lang: string): Promise<string | undefined>;
}
