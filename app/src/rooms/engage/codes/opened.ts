import { unseal } from "../../../platform/http/once-seal.ts";
import type { CodeBatch } from "./reader.ts";

/** What the codes of a batch are made from, when this key opens it and its letters may still be made. */
export function seedOf(batch: CodeBatch, key: string): string | undefined {
  if (batch.sealedSeed === undefined || batch.revoked || batch.made < batch.wanted) return undefined;
  try {
    return unseal(key, batch.sealedSeed);
  } catch {
    // Another key.
    return undefined;
  }
}
