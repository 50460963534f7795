import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Environment } from "./environment.ts";
import { parseUrl, setting } from "./environment.ts";

export type PdokConfig = {
  readonly addressService: "locatieserver" | "location-api";
  /** Without a slash at the end, as the next. */
  readonly apiUrl: string;
  readonly tilesUrl: string;
};

/** Where maps and addresses come from. */
export function pdokFrom(addressService: string, url: string | undefined): Result<PdokConfig, string> {
  if (addressService !== "locatieserver" && addressService !== "location-api")
    return refused(`ADDRESS_SEARCH must be "locatieserver" or "location-api"; it is "${addressService}".`);
  if (url === undefined)
    return ok({ addressService, apiUrl: "https://api.pdok.nl", tilesUrl: "https://service.pdok.nl" });
  const own = parseUrl(url);
  if (own && /^https?:$/.test(own.protocol) && `${own.origin}/` === own.href)
    return ok({ addressService, apiUrl: own.origin, tilesUrl: own.origin });
  return refused(
    `PDOK_URL must be the address of a server that stands in for PDOK, without a path, for example PDOK_URL=https://pdok.waterdam.nl; leave it out to ask PDOK itself.`,
  );
}

/** Systems in a network of the operator's own. */
export function originsFrom(
  env: Environment,
  name: string,
  what: string,
  example: string,
): Result<readonly string[], string> {
  const text = setting(env, name) ?? "";
  const urls = text
    .split(",")
    .flatMap((part) => part.trim() || [])
    .map(parseUrl);
  const origins = urls.flatMap((url) =>
    url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href ? url.origin : [],
  );
  if (origins.length === urls.length) return ok(origins);
  return refused(
    `${name} must be the addresses of ${what} in your own network, without a path, with commas between them, for example ${name}=${example}; it is "${text}".`,
  );
}
