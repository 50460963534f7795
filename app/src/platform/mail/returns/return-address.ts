import { tokenHash } from "../../../kernel/ids.ts";

/** Where mail comes back that could not be delivered after all. */
export type Returns = {
  /** BOUNCE_ADDRESS: a mailbox of the operator that takes what stands behind a `+` (subaddressing, RFC 5233). */
  readonly address: string;
  /** The same token for the same words, each time and on each process; nobody without the secret can make it. */
  readonly tokenOf: (words: string) => string;
};

// In lower case, because not every mail server leaves the letters of an address as they are.
const markLength = 8;
const tokenLength = 32;

/** How the addresses of one municipality begin, so that its job looks at its own alone. */
export function returnMark(tenantId: string): string {
  return tokenHash(`returns ${tenantId}`).slice(0, markLength);
}

/** The token of one mail; its hash alone is kept, with the mail. */
export function returnToken({ tokenOf }: Pick<Returns, "tokenOf">, tenantId: string, key: string): string {
  return tokenHash(tokenOf(`platform.returns ${tenantId} ${key}`)).slice(0, tokenLength);
}

/** The envelope sender of one mail, which no reader sees (variable envelope return path). */
export function returnAddress({ address }: Pick<Returns, "address">, tenantId: string, token: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${returnMark(tenantId)}${token}${address.slice(at)}`;
}

/** The token in the address that a mail came back to; undefined for every other address. */
export function tokenIn(to: string, tenantId: string): string | undefined {
  const found = new RegExp(`\\+${returnMark(tenantId)}([0-9a-f]{${tokenLength}})@`, "i").exec(to);
  return found?.[1]?.toLowerCase();
}
