import { seal, unseal } from "../../../platform/http/once-seal.ts";
import type { SsoBindings } from "../bindings.ts";
import type { Connection } from "./provider.ts";
import type { Sso } from "./sso-reader.ts";

type Keys = Pick<SsoBindings, "tokenOf">;

/** With what the cookie of somebody on their way is sealed. */
export function flowKey({ tokenOf }: Keys): string {
  return tokenOf("sso flow");
}

/** An account at a provider, as it is kept: nobody can find the account by it without the secret of this installation. */
export function subjectHash({ tokenOf }: Keys, issuer: string, subject: string): string {
  return tokenOf(`sso subject ${issuer} ${subject}`);
}

export function sealClientSecret(keys: Keys, tenantId: string, secret: string): string {
  return seal(secretKey(keys, tenantId), secret);
}

/** The connection with its secret opened; undefined when the secret of this installation is another one since. */
export function connectionOf(keys: Keys, tenantId: string, sso: Sso): Connection | undefined {
  try {
    const clientSecret = unseal(secretKey(keys, tenantId), sso.sealedSecret);
    return { issuer: sso.issuer, clientId: sso.clientId, clientSecret };
  } catch {
    return undefined;
  }
}

function secretKey({ tokenOf }: Keys, tenantId: string): string {
  return tokenOf(`sso client secret ${tenantId}`);
}
