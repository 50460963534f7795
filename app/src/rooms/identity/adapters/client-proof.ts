import * as openId from "openid-client";
import type { Connection } from "../sso/provider.ts";

/** How to show a provider who asks: the usual way, and another for those that do not take it. */
export async function waysToProve({ proof }: Connection): Promise<readonly [openId.ClientAuth, openId.ClientAuth]> {
  // Some take the secret in the header only.
  if (proof.kind === "secret") return [openId.ClientSecretPost(proof.secret), openId.ClientSecretBasic(proof.secret)];
  const { keyId: kid, privateKey } = proof;
  const way = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } as const;
  const key = await crypto.subtle.importKey("pkcs8", Uint8Array.from(privateKey), way, false, ["sign"]);
  return [openId.PrivateKeyJwt({ key, kid }), forTokenAddress({ key, kid })];
}

/**
 * For whom it is meant: the provider by its name, which nobody else can use. Older ones (and the Dutch profile, NL GOV Assurance profile for
 * OAuth 2.0 §2.3) want the address at which they give tokens. That counts only where it is the provider's own: one that gives the address
 * of another would get a proof that it can use there (CVE-2025-27371).
 */
function forTokenAddress(key: openId.PrivateKey): openId.ClientAuth {
  return (server, ...rest) => {
    const address = server.token_endpoint;
    const isOwn = address !== undefined && new URL(address).origin === new URL(server.issuer).origin;
    const aud = isOwn
      ? { [openId.modifyAssertion]: (_head: object, body: { aud?: unknown }) => void (body.aud = address) }
      : {};
    return openId.PrivateKeyJwt(key, aud)(server, ...rest);
  };
}
