import type { Result } from "../../../kernel/result.ts";

/** How Brink is known at a provider of identities, and shows that it is Brink. */
export type Connection = { readonly issuer: string; readonly clientId: string; readonly proof: Proof };

/** A password that both know, or a key of which the provider has the public part: `privateKey` is PKCS #8, `keyId` its name there. */
export type Proof =
  | { readonly kind: "secret"; readonly secret: string }
  | { readonly kind: "key"; readonly keyId: string; readonly privateKey: Uint8Array };

export const proofs = ["key", "secret"] as const;

/** What a provider says of somebody, as it said it. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** What it said, and whether that is all: there may be more at an address that gave no answer. */
export type Said = { readonly claims: Claims; readonly isAll: boolean };

/** What Brink keeps while somebody is away to sign in. */
export type Began = { readonly state: string; readonly nonce: string; readonly verifier: string };

/**
 * What can be wrong with a provider itself; whoever set it up can mend it.
 * - notAllowed: not https, or not on the internet.
 * - away: no answer in time.
 * - noOpenId: an answer, but not that of an OpenID provider.
 * - otherIssuer: it says to be another one.
 * - client: it does not know our id, secret or key.
 */
export type ProviderTrouble = "notAllowed" | "away" | "noOpenId" | "otherIssuer" | "client";

/**
 * Why somebody who came back is not let in.
 * - denied: they, or the provider, said no.
 * - again: this coming back does not belong to a going, or was used before.
 * - proof: what the provider sent is not what it should be.
 * - clock: by our clock it is too old.
 */
export type NoEntry = ProviderTrouble | "denied" | "again" | "proof" | "clock";

/** What is asked of a provider: `openid profile email` when nothing is said. `more` goes along as it is. */
export type Asked = { readonly scope: string; readonly more: Readonly<Record<string, string>> };

/** A provider of identities by OpenID Connect. Throws never; each call ends within seconds. */
export interface IdentityProvider {
  /** Asks it who it is. `endsSession`: whether it can sign somebody out by itself. */
  look(issuer: string): Promise<Result<{ readonly endsSession: boolean }, ProviderTrouble>>;
  /** Where somebody goes to sign in, and what has to be kept until they come back at `returnTo`. */
  begin(
    connection: Connection,
    returnTo: string,
    asked?: Asked,
  ): Promise<Result<{ readonly to: URL; readonly began: Began }, ProviderTrouble>>;
  /** Who came back at `address`, which is `returnTo` with a query. `now` is by our own clock. */
  finish(
    connection: Connection,
    back: { readonly address: string; readonly began: Began; readonly now: Date },
  ): Promise<Result<Said, NoEntry>>;
  /** Where somebody is signed out there too, to come back at `returnTo`; undefined when it cannot do that. */
  goodbye(connection: Connection, returnTo: string): Promise<URL | undefined>;
}
