import { sql } from "kysely";
import * as openId from "openid-client";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { roomsWithIssuer } from "../../../../test/factories/server.ts";
import type { Site, Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import type { OidcServer } from "../../../../test/servers/oidc-server.ts";
import { startOidcServer } from "../../../../test/servers/oidc-server.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { waysToProve } from "../adapters/client-proof.ts";
import { newPair } from "./key-pair.ts";
import { keySetHref } from "./paths.ts";
import { deleteEndedKeys } from "./writer.ts";

const settings = "/beheer/gemeente/inloggen";
const [world, other] = [createWorld(new Date().toISOString()), createWorld(new Date().toISOString())];
let address: string;
let provider: OidcServer;
let site: Site;
let otherSite: Site;
let administrator: Visitor;

beforeAll(async () => {
  const [slug, otherSlug] = [await foundMunicipality(world), await foundMunicipality(other)];
  address = `http://${slug}.localhost:3000`;
  provider = await startOidcServer([address]);
  site = createSite(world, slug, roomsWithIssuer(provider.issuer));
  otherSite = createSite(other, otherSlug, roomsWithIssuer(provider.issuer));
  administrator = await site.somebody("administrator");
  provider.accounts.set("noor", { email: "noor@stad.example", email_verified: true, groups: ["Adviseurs"] });
});
afterAll(() => provider.close());
beforeEach(() => {
  world.clock.set(new Date().toISOString());
  provider.knows({ read: readAt(site), audience: "issuer" });
});

/** As the provider reads it, over the network that is between. */
const readAt = (from: Site) => async (at: string) => (await from.visitor().get(new URL(at).pathname)).html;
const change = (step: string) => administrator.send(settings, "changeKey", { step });

type Read = Readonly<Record<string, string>>;
async function keysAt(from: Site, path: string = keySetHref.staff): Promise<readonly Read[]> {
  // @NOTE the answer of our own page, looked at field by field below
  return (JSON.parse((await from.visitor().get(path)).html) as { keys: readonly Read[] }).keys;
}

function partOf(jwt: string | undefined, part: 0 | 1): Readonly<Record<string, unknown>> {
  // @NOTE a token in this test, made by the library
  return JSON.parse(Buffer.from((jwt ?? "").split(".")[part] ?? "", "base64url").toString()) as Record<string, unknown>;
}

/** Goes to sign in and comes back; where it ended. */
async function signIn(): Promise<string | null> {
  const who = site.visitor();
  const back = new URL(await provider.signIn((await who.get("/inloggen/sso?next=%2Fbeheer")).location ?? "", "noor"));
  return (await who.get(back.pathname + back.search)).location;
}

const connect = () => {
  const given = { issuer: provider.issuer, clientId: provider.byKey.staff(address), groupsClaim: "groups" };
  return administrator.follow(settings, "connect", { ...given, proof: "key", clientSecret: "" });
};

describe("a key of its own", () => {
  it("is for who manages people alone, and goes by its steps", async () => {
    const adviser = await site.somebody("adviser");
    expect((await adviser.send(settings, "changeKey", { step: "make" })).status).toBe(403);
    expect((await site.visitor().send(settings, "changeKey", { step: "make" })).status).toBe(401);
    expect((await change("steal")).status).toBe(400);
    expect((await change("use")).html).toContain("Er ligt geen nieuwe sleutel klaar");
    expect((await change("drop")).html).toContain("Er is geen oude sleutel meer");
    expect(await keysAt(site)).toEqual([]);
  });

  it("is made with the connection, without a secret, and only its public part is ever seen", async () => {
    expect((await connect()).html).toContain("antwoordt en de gegevens zijn bewaard");
    const [key, ...more] = await keysAt(site);
    expect([more, Object.keys(key ?? {}).sort()]).toEqual([[], ["alg", "e", "kid", "kty", "n", "use"]]);
    const rows = await world.read((work) => sql`select * from identity_client_key`.execute(work.db));
    expect(JSON.stringify(rows.rows)).not.toMatch(/PRIVATE|"d":|"p":/);
    expect([await keysAt(site, keySetHref.residents), await keysAt(otherSite)]).toEqual([[], []]);
    await connect();
    expect(await keysAt(site)).toEqual([key]);
  });

  it("lets somebody in, by a proof for this provider alone, which counts once", async () => {
    await administrator.follow(settings, "addGroup", { group: "Adviseurs", role: "adviser" });
    await administrator.follow(settings, "switchWay", { way: "beside" });
    expect(await signIn()).toBe("/beheer");
    const shown = provider.assertions.at(-1);
    const [key] = await keysAt(site);
    expect(partOf(shown, 0)).toEqual({ alg: "RS256", kid: key?.["kid"] });
    expect(partOf(shown, 1)).toMatchObject({ aud: provider.issuer, sub: provider.byKey.staff(address) });
    const again = await fetch(`${provider.issuer}/token`, {
      method: "POST",
      body: new URLSearchParams({
        ...{ grant_type: "authorization_code", code: "x", client_assertion: shown ?? "" },
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      }),
    });
    expect([again.status, await again.text()]).toMatchObject([401, expect.stringContaining("invalid_client")]);
  });

  it("is taken by a provider that wants the address of its tokens, and refused by one that knows another key", async () => {
    provider.knows({ read: readAt(site), audience: "tokens" });
    const before = provider.assertions.length;
    expect(await signIn()).toBe("/beheer");
    const audiences = provider.assertions.slice(before).map((shown) => partOf(shown, 1)["aud"]);
    expect(audiences).toEqual([provider.issuer, `${provider.issuer}/token`]);
    const { publicKey } = await newPair({ tokenOf: (words) => words }, "x");
    const kid = (await keysAt(site))[0]?.["kid"];
    const strange = JSON.stringify({ keys: [{ ...publicKey, kid }] });
    provider.knows({ read: () => Promise.resolve(strange), audience: "issuer" });
    expect(await signIn()).toBe("/inloggen?reden=client");
  });

  it("is never used to make a proof for a provider of somebody else", async () => {
    const { privateKey } = await crypto.subtle.generateKey(
      { name: "RSASSA-PKCS1-v1_5", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" },
      true,
      ["sign", "verify"],
    );
    const bytes = new Uint8Array(await crypto.subtle.exportKey("pkcs8", privateKey));
    const issuer = "https://slecht.example";
    const proof = { kind: "key", keyId: "k", privateKey: bytes } as const;
    const audiences: unknown[] = [];
    for (const way of await waysToProve({ issuer, clientId: "brink", proof })) {
      const body = new URLSearchParams();
      const server = { issuer, token_endpoint: "https://goed.example/token" };
      const done: unknown = way(server, { client_id: "brink", [openId.clockSkew]: 0 }, body, new Headers());
      await done;
      audiences.push(partOf(body.get("client_assertion") ?? "", 1)["aud"]);
    }
    expect(audiences).toEqual([issuer, issuer]);
  });

  it("is renewed in two steps: the new one can be read first, the old one for a while after", async () => {
    const [old] = await keysAt(site);
    expect((await change("make")).status).toBe(303);
    expect((await change("make")).html).toContain("Er ligt al een nieuwe sleutel klaar");
    const [, next] = await keysAt(site);
    await signIn();
    expect(partOf(provider.assertions.at(-1), 0)["kid"]).toBe(old?.["kid"]);
    await change("use");
    expect(await signIn()).toBe("/beheer");
    expect(partOf(provider.assertions.at(-1), 0)["kid"]).toBe(next?.["kid"]);
    expect(await keysAt(site)).toEqual([next, old]);
    const kept = await world.read((work) =>
      sql<{ n: string }>`select count(*) as n from identity_client_key where sealed_key is not null`.execute(work.db),
    );
    expect(kept.rows[0]?.n).toBe("1");
    world.clock.set(new Date(Date.now() + 7 * 86_400_000 + 1).toISOString());
    expect(await keysAt(site)).toEqual([next]);
    await world.read(deleteEndedKeys);
    world.clock.set(new Date().toISOString());
    expect(await keysAt(site)).toEqual([next]);
  });

  it("is taken away at once where somebody wants that", async () => {
    await change("make");
    await change("use");
    expect((await keysAt(site)).length).toBe(2);
    await administrator.follow(settings, "changeKey", { step: "drop" });
    expect((await keysAt(site)).length).toBe(1);
  });
});
