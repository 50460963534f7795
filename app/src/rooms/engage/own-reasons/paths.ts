/** Addresses of a municipality's own reasons for not showing a text. */
export const reasonsPath = "/beheer/inbreng/redenen";
export const reasonPath = "/beheer/inbreng/redenen/:reason";

export function reasonHref(reasonId: string): string {
  return `${reasonsPath}/${reasonId}`;
}
