import type { Claims, Said } from "./provider.ts";

/** What Brink takes of what a provider says. */
export type Known = {
  readonly name: string;
  /** Lower-case; only when the provider says that it is theirs. */
  readonly email?: string;
  readonly groups: readonly string[];
  /** Everything was heard: what is not here was not said. */
  readonly isAll: boolean;
  /** Nothing was heard of groups, although there may be some. */
  readonly groupsUnheard: boolean;
  /** There are too many groups to send: they are to be asked elsewhere, which Brink does not. */
  readonly groupsElsewhere: boolean;
};

const nameLetters = 80;
const groupsRead = 1_000;

/** @param groupsClaim the name of a claim, or a path with dots: `realm_access.roles` */
export function readClaims({ claims, isAll }: Said, groupsClaim: string): Known {
  const email = verifiedEmail(claims);
  const said = [claims.name, claims.preferred_username, email?.split("@")[0]].find(isWords) ?? "";
  const groups = valueAt(claims, groupsClaim);
  return {
    name: said.replace(/\s+/g, " ").trim().slice(0, nameLetters),
    ...(email === undefined ? {} : { email }),
    groups: groupsIn(groups),
    isAll,
    groupsUnheard: !isAll && groups === undefined,
    groupsElsewhere: valueAt(claims, `_claim_names.${groupsClaim}`) !== undefined,
  };
}

/**
 * Core 1.0 §5.1 has `email_verified`. Microsoft Entra ID has not, and says by `xms_edov` that the domain of the address
 * is the organisation's own (optional claims reference).
 */
function verifiedEmail(claims: Claims): string | undefined {
  const { email, email_verified: verified, xms_edov: ownDomain } = claims;
  const said = verified ?? ownDomain;
  const isTheirs = said === true || said === "true" || said === 1 || said === "1";
  if (!isTheirs || !isWords(email) || !/^[^\s@]{1,64}@[^\s@]{1,180}$/.test(email)) return undefined;
  return email.toLowerCase();
}

function groupsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.slice(0, groupsRead).filter(isWords);
}

/** A claim by its whole name first: some have dots or addresses in it. */
export function valueAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  let at: unknown = claims;
  for (const name of path.split(".")) at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isWords(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
