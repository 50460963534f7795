import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { notAllowed } from "../../../platform/outbound/guarded-fetch.ts";
import type { NoEntry, ProviderTrouble } from "../sso/provider.ts";

const away =
  /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|ETIMEDOUT|OAUTH_TIMEOUT|OAUTH_ABORT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

// Plain http never comes as far as our own guard.
const forbidden = [notAllowed, "OAUTH_HTTP_REQUEST_FORBIDDEN"];
const comparison = "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED";

/** A provider that calls itself something else than whom we asked. */
export function otherIssuer(says: string): Error {
  return Object.assign(new Error(`It says to be ${says}.`), { code: comparison });
}

/** Whether the provider did not know our id and secret (RFC 6749 §5.2). */
export function isUnknownClient(error: unknown): boolean {
  return error instanceof ResponseBodyError && error.error === "invalid_client";
}

/** What is wrong with a provider of which more was asked than it gave. */
export function providerTrouble(error: unknown): ProviderTrouble {
  const codes = codesOf(error);
  if (codes.some((code) => forbidden.includes(code))) return "notAllowed";
  if (isNotThere(error, codes)) return "away";
  if (codes.includes(comparison)) return "otherIssuer";
  return "noOpenId";
}

/** Why somebody who came back is not let in. */
export function entryTrouble(error: unknown): NoEntry {
  if (error instanceof AuthorizationResponseError) return saidNo(error.error);
  if (error instanceof ResponseBodyError) return error.error === "invalid_grant" ? "again" : "client";
  if (error instanceof WWWAuthenticateChallengeError) return "client";
  const codes = codesOf(error);
  if (codes.some((code) => forbidden.includes(code))) return "notAllowed";
  if (isNotThere(error, codes)) return "away";
  return codes.includes("OAUTH_JWT_TIMESTAMP_CHECK_FAILED") ? "clock" : "proof";
}

/** The closed list of RFC 6749 §4.1.2.1, with what OpenID Connect adds. */
function saidNo(error: string): NoEntry {
  if (["server_error", "temporarily_unavailable"].includes(error)) return "away";
  return ["unauthorized_client", "invalid_request", "invalid_scope", "unsupported_response_type"].includes(error)
    ? "client"
    : "denied";
}

/** No answer, or one that says that it cannot just now. */
function isNotThere(error: unknown, codes: readonly string[]): boolean {
  if (codes.some((code) => away.test(code))) return true;
  return causesOf(error).some((one) => one instanceof Response && one.status >= 500);
}

function codesOf(error: unknown): readonly string[] {
  return causesOf(error).flatMap((one) => {
    if (one instanceof ClientError || one instanceof Error) {
      const code = "code" in one && typeof one.code === "string" ? [one.code] : [];
      return one.name === "AbortError" || one.name === "TimeoutError" ? [...code, "OAUTH_TIMEOUT"] : code;
    }
    return [];
  });
}

/** The error and what caused it, some steps deep. */
function causesOf(error: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let at = error; at !== undefined && found.length < 6; at = at instanceof Error ? at.cause : undefined)
    found.push(at);
  return found;
}
