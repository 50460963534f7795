import { seal, unseal } from "../../../platform/http/once-seal.ts";
import type { SsoBindings } from "../bindings.ts";
import type { Broker } from "../broker/domain.ts";
import type { Connection } from "./provider.ts";
import type { Sso } from "./sso-reader.ts";

type Keys = Pick<SsoBindings, "tokenOf">;

/** With what the cookie of somebody on their way is sealed. */
export function flowKey({ tokenOf }: Keys): string {
  return tokenOf("sso flow");
}

/** The same of a resident: what one of them carries does not open the other. */
export function residentFlowKey({ tokenOf }: Keys): string {
  return tokenOf("broker flow");
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
  return opened(secretKey(keys, tenantId), sso);
}

export function sealBrokerSecret(keys: Keys, tenantId: string, secret: string): string {
  return seal(brokerKey(keys, tenantId), secret);
}

/** As `connectionOf`, of where residents say who they are. */
export function brokerConnection(keys: Keys, tenantId: string, broker: Broker): Connection | undefined {
  return opened(brokerKey(keys, tenantId), broker);
}

type Sealed = Pick<Sso, "issuer" | "clientId" | "sealedSecret">;

function opened(key: string, { issuer, clientId, sealedSecret }: Sealed): Connection | undefined {
  try {
    return { issuer, clientId, clientSecret: unseal(key, sealedSecret) };
  } catch {
    return undefined;
  }
}

function secretKey({ tokenOf }: Keys, tenantId: string): string {
  return tokenOf(`sso client secret ${tenantId}`);
}

function brokerKey({ tokenOf }: Keys, tenantId: string): string {
  return tokenOf(`broker client secret ${tenantId}`);
}
