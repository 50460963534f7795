import { seal, unseal } from "../../../platform/http/once-seal.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { SsoBindings } from "../bindings.ts";
import type { Broker } from "../broker/domain.ts";
import type { Side } from "../client-keys/domain.ts";
import { clientKeyKey } from "../client-keys/key-pair.ts";
import { currentKey } from "../client-keys/reader.ts";
import type { Connection, Proof } from "./provider.ts";
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

/** The connection with its secret or key opened; undefined when the secret of this installation is another one since, or there is no key. */
export function connectionOf(keys: Keys, work: Work, sso: Sso): Promise<Connection | undefined> {
  return opened(keys, work, { ...sso, side: "staff", sealedBy: secretKey(keys, work.tenantId) });
}

export function sealBrokerSecret(keys: Keys, tenantId: string, secret: string): string {
  return seal(brokerKey(keys, tenantId), secret);
}

/** As `connectionOf`, of where residents say who they are. */
export function brokerConnection(keys: Keys, work: Work, broker: Broker): Promise<Connection | undefined> {
  return opened(keys, work, { ...broker, side: "residents", sealedBy: brokerKey(keys, work.tenantId) });
}

type Sealed = Pick<Sso, "issuer" | "clientId" | "proof" | "sealedSecret"> & {
  readonly side: Side;
  readonly sealedBy: string;
};

async function opened(keys: Keys, work: Work, sealed: Sealed): Promise<Connection | undefined> {
  const { issuer, clientId, sealedSecret, sealedBy } = sealed;
  const secret = sealedSecret === null ? undefined : unsealed(sealedBy, sealedSecret);
  const proof: Proof | undefined =
    sealed.proof === "key"
      ? await openedKey(keys, work, sealed.side)
      : secret === undefined
        ? undefined
        : { kind: "secret", secret };
  return proof && { issuer, clientId, proof };
}

async function openedKey(keys: Keys, work: Work, side: Side): Promise<Proof | undefined> {
  const key = await currentKey(work, side);
  const whole = key?.sealedKey === undefined ? undefined : unsealed(clientKeyKey(keys, work.tenantId), key.sealedKey);
  return key && whole !== undefined
    ? { kind: "key", keyId: key.id, privateKey: Buffer.from(whole, "base64") }
    : undefined;
}

function unsealed(key: string, sealed: string): string | undefined {
  try {
    return unseal(key, sealed);
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
