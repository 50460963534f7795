import type { Refusal } from "../../../kernel/refusal.ts";
import { invalidField } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { SsoBindings } from "../bindings.ts";
import type { Side } from "../client-keys/domain.ts";
import type { NewPair } from "../client-keys/key-pair.ts";
import { newPair } from "../client-keys/key-pair.ts";
import { currentKey } from "../client-keys/reader.ts";
import { insertClientKey } from "../client-keys/writer.ts";
import type { Connection } from "./provider.ts";

/** What is kept before somebody connects: the connection, as far as it can be opened, and whether there is a key. */
export type KeptProof = {
  readonly connection: Connection | undefined;
  readonly hasKey: boolean;
  readonly tenantId: string;
};

export async function keptProof(work: Work, side: Side, connection: Connection | undefined): Promise<KeptProof> {
  return { connection, hasKey: (await currentKey(work, side)) !== undefined, tenantId: work.tenantId };
}

type Typed = { readonly proof: "key" | "secret"; readonly clientSecret: string; readonly issuer: string };

/** The secret to keep, or the key pair to make when there is none. */
export type GivenProof =
  { readonly proof: "secret"; readonly secret: string } | { readonly proof: "key"; readonly pair: NewPair | undefined };

export async function givenProof(
  bindings: SsoBindings,
  { connection, hasKey, tenantId }: KeptProof,
  { proof, clientSecret: typed, issuer }: Typed,
): Promise<Result<GivenProof, Refusal>> {
  if (proof === "key") return ok({ proof, pair: hasKey ? undefined : await newPair(bindings, tenantId) });
  // A secret is for whom it was given to: never sent on to another provider because somebody changed the address.
  const kept = connection?.proof.kind === "secret" && connection.issuer === issuer ? connection.proof.secret : "";
  const secret = typed === "" ? kept : typed;
  return secret === "" ? invalidField("clientSecret", "platform.field.required") : ok({ proof, secret });
}

/** As it stands in the table of the connection; a new key pair is kept at once. */
export async function keepProof(
  work: Work,
  side: Side,
  given: GivenProof,
  sealed: (secret: string) => string,
): Promise<{ readonly proof: "key" | "secret"; readonly sealedSecret: string | null }> {
  if (given.proof === "secret") return { proof: "secret", sealedSecret: sealed(given.secret) };
  if (given.pair) await insertClientKey(work, side, given.pair);
  return { proof: "key", sealedSecret: null };
}
