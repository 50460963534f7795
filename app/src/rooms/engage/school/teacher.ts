import { timingSafeEqual } from "node:crypto";

export const classPath = "/klas/:batch";

type Keys = { readonly tokenOf: (words: string) => string };

function tokenFor({ tokenOf }: Keys, tenantId: string, batchId: string): string {
  return tokenOf(`class ${tenantId} ${batchId}`);
}

/** The page of a teacher. Made again whenever the team needs it; kept nowhere. */
export function classHref(keys: Keys, tenantId: string, batchId: string): string {
  return `/klas/${batchId}?sleutel=${tokenFor(keys, tenantId, batchId)}`;
}

export function isTeacher(keys: Keys, at: { tenantId: string; batchId: string; token: string }): boolean {
  const [given, right] = [Buffer.from(at.token), Buffer.from(tokenFor(keys, at.tenantId, at.batchId))];
  return given.length === right.length && timingSafeEqual(given, right);
}
