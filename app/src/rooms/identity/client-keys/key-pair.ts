import { createPublicKey, generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import { newId } from "../../../kernel/ids.ts";
import { seal } from "../../../platform/http/once-seal.ts";
import type { SsoBindings } from "../bindings.ts";
import type { PublicKey } from "./domain.ts";

const generate = promisify(generateKeyPair);

/** Of RSA, because RS256 is what every service knows (RFC 7518 §3.1); 3072 bits after the guidelines of the NCSC for TLS. */
const bits = 3072;

export type NewPair = { readonly publicKey: PublicKey; readonly sealedKey: string };

/** Takes some tenths of a second on a thread of its own. */
export async function newPair(keys: Pick<SsoBindings, "tokenOf">, tenantId: string): Promise<NewPair> {
  const { privateKey } = await generate("rsa", { modulusLength: bits });
  const kid = newId();
  const publicKey = {
    ...createPublicKey(privateKey.export({ type: "pkcs8", format: "pem" })).export({ format: "jwk" }),
    ...{ kid, use: "sig", alg: "RS256" },
  };
  const whole = privateKey.export({ type: "pkcs8", format: "der" }).toString("base64");
  return { publicKey, sealedKey: seal(clientKeyKey(keys, tenantId), whole) };
}

/** With what the private part is sealed. */
export function clientKeyKey({ tokenOf }: Pick<SsoBindings, "tokenOf">, tenantId: string): string {
  return tokenOf(`client key ${tenantId}`);
}
