import { createHash, generateKeyPairSync } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Context } from "oidc-provider";
import Provider, { errors } from "oidc-provider";

/** What the provider says of an account besides its id. */
export type OidcAccount = Readonly<Record<string, unknown>>;

type Fault = "none" | "away" | "mute" | "cancels";

/** How the provider learns the keys of a client, and for whom it wants to be meant what they sign. */
export type KeyClients = {
  /** What stands at an address of one of the sites. */
  readonly read: (address: string) => Promise<string>;
  /** The name of the provider, or the address at which it gives tokens: some know the one, some the other. */
  readonly audience: "issuer" | "tokens";
};

export type OidcServer = {
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** As which residents of this site sign in: it gets a pseudonym of theirs that no other client gets. */
  residents(site: string): { readonly id: string; readonly secret: string };
  /** As which Brink comes with a key of its own, which the provider reads at the site. */
  readonly byKey: { staff(site: string): string; residents(site: string): string };
  /** What Brink showed to prove who it is, as it was sent, the last one last. */
  readonly assertions: readonly string[];
  /** From now on clients with a key are known so. */
  knows(keys: KeyClients): void;
  /**
   * By id; a test changes what is said of somebody, for example their groups. `acr` is how surely they sign in, `pairwise` what
   * residents' clients know them by.
   */
  readonly accounts: Map<string, OidcAccount>;
  /** Goes where Brink led, signs in as this account, and gives the address to which the provider leads back. */
  signIn(address: string, account: string): Promise<string>;
  /** Whoever comes with a browser signs in as this account. */
  comesAs(account: string): void;
  /** Signs with other keys from now on. */
  changeKeys(): void;
  /** `away` breaks every connection; `mute` only where it tells more of somebody; `cancels` says no to who signs in. */
  misbehave(fault: Fault): void;
  close(): Promise<void>;
};

const client = { id: "brink", secret: "een-geheim-van-meer-dan-32-letters-lang" } as const;

/** Of the Dutch profile of OpenID Connect and of eHerkenning, each with one that is too low for most. */
const levels = [
  ...["low", "substantial", "high"].map((level) => `http://eidas.europa.eu/LoA/${level}`),
  ...["loa2", "loa3", "loa4"].map((level) => `urn:etoegang:core:assurance-class:${level}`),
];

/** A real identity provider (panva's oidc-provider) on this machine, in plain http, with a login page that asks nothing. */
export async function startOidcServer(sites: readonly string[]): Promise<OidcServer> {
  const accounts = new Map<string, OidcAccount>();
  const state = { account: "", fault: "none" as Fault };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // @NOTE a server that listens on a port has an address of this type
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const assertions: string[] = [];
  let keys: KeyClients = { read: () => Promise.reject(new Error("No keys are read here.")), audience: "issuer" };
  const made = () => new Provider(issuer, configuration(sites, accounts, { of: () => keys, assertions }));
  let provider = made();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isMute = state.fault === "mute" && request.url === "/me";
    if (state.fault === "away" || isMute) return void request.socket.destroy();
    if (request.url?.startsWith("/interaction/") !== true) return provider.callback()(request, response);
    const result = state.fault === "cancels" ? { error: "access_denied" } : loginOf(state.account);
    await provider.interactionFinished(request, response, result);
  }

  function loginOf(accountId: string) {
    const acr = accounts.get(accountId)?.["acr"];
    return { login: { accountId, ...(typeof acr === "string" ? { acr } : {}) } };
  }

  return {
    ...{ issuer, client, accounts, assertions },
    byKey: { staff: (site) => keyClient("medewerkers", site), residents: (site) => keyClient("sleutel", site) },
    knows(given) {
      keys = given;
      provider = made();
    },
    residents: residentsClient,
    comesAs: (account) => void (state.account = account),
    changeKeys: () => void (provider = made()),
    signIn(address, account) {
      state.account = account;
      return walk(address, issuer);
    },
    misbehave: (fault) => void (state.fault = fault),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function residentsClient(site: string) {
  return { id: `inwoners-${new URL(site).host.replaceAll(/[.:]/g, "-")}`, secret: client.secret };
}

function keyClient(kind: string, site: string): string {
  return `${kind}-${new URL(site).host.replaceAll(/[.:]/g, "-")}`;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" };
}

function configuration(
  sites: readonly string[],
  accounts: ReadonlyMap<string, OidcAccount>,
  keys: { readonly of: () => KeyClients; readonly assertions: string[] },
) {
  const byKey = { token_endpoint_auth_method: "private_key_jwt", token_endpoint_auth_signing_alg: "RS256" };
  return {
    clients: [
      {
        ...{ client_id: client.id, client_secret: client.secret },
        redirect_uris: sites.map((site) => `${site}/inloggen/sso/terug`),
        post_logout_redirect_uris: sites.map((site) => `${site}/uitloggen`),
      },
      ...sites.map((site) => ({
        ...{ client_id: residentsClient(site).id, client_secret: client.secret, subject_type: "pairwise" },
        redirect_uris: [`${site}/meedoen/inloggen/terug`],
        post_logout_redirect_uris: [`${site}/meedoen/uitgelogd`],
      })),
      ...sites.map((site) => ({
        ...{ ...byKey, client_id: keyClient("sleutel", site), jwks_uri: `${site}/meedoen/inloggen/jwks.json` },
        ...{ subject_type: "pairwise", redirect_uris: [`${site}/meedoen/inloggen/terug`] },
      })),
      ...sites.map((site) => ({
        ...{ ...byKey, client_id: keyClient("medewerkers", site), jwks_uri: `${site}/inloggen/sso/jwks.json` },
        redirect_uris: [`${site}/inloggen/sso/terug`],
      })),
    ],
    jwks: { keys: [signingKey()] },
    subjectTypes: ["public", "pairwise"],
    pairwiseIdentifier: (_context: Context, id: string, { clientId }: { clientId: string }) =>
      accounts.get(id)?.["pairwise"] ?? createHash("sha256").update(`${clientId} ${id}`).digest("base64url"),
    acrValues: levels,
    findAccount: (_context: Context, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts.get(id) }),
    }),
    claims: {
      openid: ["sub", "bsn", "represents", "urn:etoegang:1.9:EntityConcernedID:KvKnr"],
      email: ["email", "email_verified"],
      profile: ["name", "groups"],
    },
    fetch: async (address: string) =>
      new Response(await keys.of().read(address), { headers: { "content-type": "application/json" } }),
    assertJwtClientAuthClaimsAndHeader({ oidc }: Context, { aud }: { aud?: unknown }) {
      const shown = oidc.params?.["client_assertion"];
      if (typeof shown === "string") keys.assertions.push(shown);
      const wanted = keys.of().audience === "issuer" ? oidc.issuer : `${oidc.issuer}/token`;
      if (aud !== wanted) throw new errors.InvalidClientAuth("It is meant for another.");
    },
    interactions: { url: (_context: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ["een sleutel voor de proef"] },
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
    async loadExistingGrant({ oidc }: Context) {
      const given = { clientId: oidc.client?.clientId, accountId: oidc.session?.accountId };
      const grant = new oidc.provider.Grant(given);
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
}

/** A browser with nobody in it: follows the provider's own redirects, with its cookies, until one leads elsewhere. */
async function walk(address: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let hop = 0; hop < 8 && at.startsWith(issuer); hop += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(at, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`${at} answered ${response.status}: ${await response.text()}`);
    at = new URL(location, at).href;
  }
  return at;
}
