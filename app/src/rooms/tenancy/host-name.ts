import type { Tenant } from "../../platform/define/tenant.ts";

/** What `matchHost` has to know of a municipality. */
export type Findable = Pick<Tenant, "slug"> & { readonly isDefault: boolean; readonly hosts: readonly string[] };

/** A Host header without port and final dot, in lower case: `Waterdam.localhost:3000.` → `waterdam.localhost`. */
export function hostName(host: string): string {
  const lower = host.trim().toLowerCase();
  const withoutPort = lower.startsWith("[") ? lower.replace(/\]:\d+$/, "]") : lower.replace(/:\d+$/, "");
  return withoutPort.replace(/\.$/, "");
}

/** The names of the default municipality's site: this machine's, and the host of BASE_URL. */
export function defaultNames(baseUrl: string): readonly string[] {
  return ["localhost", "127.0.0.1", "[::1]", hostName(new URL(baseUrl).host)];
}

/**
 * Whose site a host name is: a municipality's own name first; then the default one by its names (`bases`); then `<slug>.`
 * before one of those.
 */
export function matchHost<M extends Findable>(
  all: readonly M[],
  host: string,
  bases: readonly string[],
): M | undefined {
  const name = hostName(host);
  const own = all.find((one) => one.hosts.includes(name));
  if (own) return own;
  if (bases.includes(name)) return all.find((one) => one.isDefault);
  const [slug = "", ...rest] = name.split(".");
  return bases.includes(rest.join(".")) ? all.find((one) => one.slug === slug) : undefined;
}

/**
 * The address to put in a letter: from settings only, never from a request's Host header, so that nobody can make Brink
 * mail a link to another site. Without a final slash.
 */
export function publicAddress(municipality: Findable, baseUrl: string): string {
  const base = new URL(baseUrl);
  const [own] = municipality.hosts;
  if (own !== undefined) return `${base.protocol}//${own}`;
  if (municipality.isDefault) return base.origin;
  const isAddress = /^[\d.]+$|^\[/.test(base.hostname);
  const parent = isAddress ? `localhost${base.port === "" ? "" : `:${base.port}`}` : base.host;
  return `${base.protocol}//${municipality.slug}.${parent}`;
}
