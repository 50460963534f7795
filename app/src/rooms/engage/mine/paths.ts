export const minePath = "/mijn-inbreng";
export const confirmAccountPath = "/mijn-inbreng/koppelen/:token";
export const keptPath = "/mijn-inbreng/gegevens.json";

/** Everything that one device or person sent. */
export function mineHref(page = 1): string {
  return page > 1 ? `${minePath}?pagina=${page}` : minePath;
}

/** Where somebody confirms their address who goes on taking part after it. */
export function accountHref(next: string): string {
  return `${minePath}?${new URLSearchParams({ verder: next }).toString()}`;
}

export function confirmAccountHref(token: string): string {
  return `/mijn-inbreng/koppelen/${token}`;
}
