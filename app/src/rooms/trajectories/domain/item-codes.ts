/** What the codes of a municipality's own methods and technologies begin with: EM01, ET01. */
export const ownPrefixes = { method: "EM", technology: "ET" } as const;

const catalogueCodes = { method: /^M(0[1-9]|[1-5]\d|6[0-4])$/, technology: /^T(0[1-9]|[1-3]\d|40)$/ } as const;

/** Whether a code is a municipality's own: EM01, ET01. National ones begin with M and T. */
export function isOwnCode(code: string): boolean {
  return /^E[MT]\d{2}$/.test(code);
}

/** Whether it has the form of a code, national or own; whether there is such an item, the catalogue knows. */
export function isItemCode(code: string): boolean {
  return /^[MT]\d{2}$/.test(code) || isOwnCode(code);
}

/** Whether a code is of this kind: M01 … M64 or T01 … T40 of the catalogue, or a municipality's own. */
export function isCodeOf(kind: keyof typeof ownPrefixes, code: string): boolean {
  return catalogueCodes[kind].test(code) || (isOwnCode(code) && code.startsWith(ownPrefixes[kind]));
}
