import type { Configuration, ServerMetadata } from "openid-client";
import * as openId from "openid-client";
import { ok, refused } from "../../../kernel/result.ts";
import type { Result } from "../../../kernel/result.ts";
import type { GuardedFetch } from "../../../platform/outbound/guarded-fetch.ts";
import type { Asked, Began, Connection, IdentityProvider, ProviderTrouble, Said } from "../sso/provider.ts";
import { waysToProve } from "./client-proof.ts";
import { entryTrouble, isUnknownClient, otherIssuer, providerTrouble } from "./openid-trouble.ts";

const secondsPerRequest = 5;
/** How much our clock and theirs may differ. */
const skewSeconds = 60;
const keptMs = 10 * 60_000;
const keptAtMost = 200;

export type OpenIdSettings = {
  readonly fetch: GuardedFetch;
  /** Origins of the operator's own network, which may be plain http. */
  readonly inside: readonly string[];
};

type How = { readonly now?: Date; readonly prove?: openId.ClientAuth };

/**
 * OpenID Connect (Core 1.0) by the authorization code with PKCE (RFC 7636, S256), state, nonce and issuer (RFC 9207), for a client with a
 * secret or with a key (private_key_jwt, Core 1.0 §9).
 */
export function openIdProvider(settings: OpenIdSettings): IdentityProvider {
  const describe = descriptions(settings);

  async function configured(connection: Connection, how: How = {}): Promise<Configuration> {
    const metadata = await describe.known(connection.issuer);
    const skew = how.now ? Math.round((how.now.getTime() - Date.now()) / 1000) : 0;
    const times = { [openId.clockSkew]: skew, [openId.clockTolerance]: skewSeconds };
    const made = new openId.Configuration(metadata, connection.clientId, times, how.prove);
    made.timeout = secondsPerRequest;
    made[openId.customFetch] = sendBy(settings);
    for (const setUp of setUpFor(settings, connection.issuer)) setUp(made);
    return made;
  }

  return {
    look: (issuer) =>
      told(async () => ({ endsSession: (await describe.now(issuer)).end_session_endpoint !== undefined })),
    begin: (connection, returnTo, asked) =>
      told(async () => begin(await configured(connection), returnTo, asked ?? ofStaff)),
    async finish(connection, back) {
      const [first, other] = await waysToProve(connection);
      try {
        return ok(await confirmed(await configured(connection, { now: back.now, prove: first }), back));
      } catch (error) {
        if (!isUnknownClient(error)) return refused(entryTrouble(error));
      }
      // They use up no code until they know who asks.
      try {
        return ok(await confirmed(await configured(connection, { now: back.now, prove: other }), back));
      } catch (error) {
        return refused(entryTrouble(error));
      }
    },
    async goodbye(connection, returnTo) {
      const config = await told(() => configured(connection));
      if (!config.ok || config.value.serverMetadata().end_session_endpoint === undefined) return undefined;
      return openId.buildEndSessionUrl(config.value, { post_logout_redirect_uri: returnTo });
    },
  };
}

/** What providers say of themselves, which hardly changes; kept for some minutes. */
function descriptions(settings: OpenIdSettings) {
  const kept = new Map<string, { readonly metadata: ServerMetadata; readonly until: number }>();

  async function now(issuer: string): Promise<ServerMetadata> {
    const found = await openId.discovery(new URL(issuer), "-", undefined, openId.None(), {
      ...{ execute: setUpFor(settings, issuer), timeout: secondsPerRequest, [openId.customFetch]: sendBy(settings) },
    });
    const metadata = found.serverMetadata();
    // The library lets "every organisation at Microsoft" pass; here it is one.
    if (new URL(metadata.issuer).href !== new URL(issuer).href) throw otherIssuer(metadata.issuer);
    if (kept.size >= keptAtMost) kept.clear();
    kept.set(issuer, { metadata, until: Date.now() + keptMs });
    return metadata;
  }

  function known(issuer: string): Promise<ServerMetadata> {
    const one = kept.get(issuer);
    return one && one.until > Date.now() ? Promise.resolve(one.metadata) : now(issuer);
  }

  return { now, known };
}

/** The signature of a token is checked although it came over TLS: it may have come over plain http. */
function setUpFor({ inside }: OpenIdSettings, issuer: string): ((config: Configuration) => void)[] {
  const isPlain = issuer.startsWith("http:") && inside.includes(new URL(issuer).origin);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked to stand out; only for what the operator named
  return [openId.enableNonRepudiationChecks, ...(isPlain ? [openId.allowInsecureRequests] : [])];
}

function sendBy({ fetch }: OpenIdSettings): openId.CustomFetch {
  return (address, { method, headers, body, signal }) =>
    fetch(address, {
      ...{ method, headers },
      body: body instanceof URLSearchParams ? body.toString() : undefined,
      signal: signal ?? AbortSignal.timeout(secondsPerRequest * 1000),
    });
}

async function told<T>(ask: () => Promise<T>): Promise<Result<T, ProviderTrouble>> {
  try {
    return ok(await ask());
  } catch (error) {
    return refused(providerTrouble(error));
  }
}

const ofStaff: Asked = { scope: "openid profile email", more: {} };

async function begin(config: Configuration, returnTo: string, { scope, more }: Asked) {
  const verifier = openId.randomPKCECodeVerifier();
  const began = { state: openId.randomState(), nonce: openId.randomNonce(), verifier };
  const to = openId.buildAuthorizationUrl(config, {
    ...more,
    redirect_uri: returnTo,
    scope,
    state: began.state,
    nonce: began.nonce,
    code_challenge: await openId.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  return { to, began };
}

/** Has the provider confirm who came back, for the code that they came with. */
async function confirmed(config: Configuration, { address, began }: { address: string; began: Began }): Promise<Said> {
  const tokens = await openId.authorizationCodeGrant(config, new URL(address), {
    ...{ pkceCodeVerifier: began.verifier, expectedState: began.state, expectedNonce: began.nonce },
    idTokenExpected: true,
  });
  return everythingSaid(config, tokens);
}

/**
 * Some providers put what they know in the signed token, others at the address for it; the token goes first. Without
 * an answer there nobody knows what it would have said: that is not the same as nothing.
 */
async function everythingSaid(
  config: Configuration,
  tokens: Awaited<ReturnType<typeof openId.authorizationCodeGrant>>,
): Promise<Said> {
  const signed = tokens.claims();
  if (!signed) throw new Error("There is no token about who this is.");
  if (config.serverMetadata().userinfo_endpoint === undefined) return { claims: signed, isAll: true };
  const more = await openId.fetchUserInfo(config, tokens.access_token, signed.sub).catch(() => undefined);
  return { claims: { ...more, ...signed }, isAll: more !== undefined };
}
