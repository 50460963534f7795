import { createHash } from "node:crypto";
import type { DownloadBody } from "../define/page.ts";

/** By what somebody who has a file already can ask whether it changed (RFC 9110 §8.8). It differs by language and by who asks. */
export function validatorsOf({ body, changedAt, version }: DownloadBody): Record<string, string> {
  // What comes in pieces is not known before it is sent.
  const told = version ?? (typeof body === "string" || body instanceof Uint8Array ? body : undefined);
  if (!changedAt || told === undefined) return {};
  return {
    ETag: `"${createHash("sha256").update(told).digest("base64url").slice(0, 22)}"`,
    "Last-Modified": changedAt.toUTCString(),
    Vary: "Accept-Encoding, Accept-Language, Cookie",
  };
}

type Asked = { readonly ifNoneMatch: string | undefined; readonly ifModifiedSince: string | undefined };

/** Whether who asks has it already. What is said of tags counts before what is said of time (RFC 9110 §13.2.2). */
export function isKnown(validators: Readonly<Record<string, string>>, asked: Asked): boolean {
  const { ETag: tag, "Last-Modified": changed } = validators;
  if (tag === undefined || changed === undefined) return false;
  const { ifNoneMatch, ifModifiedSince } = asked;
  if (ifNoneMatch !== undefined) {
    const known = ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
    return known.includes(tag) || known.includes("*");
  }
  return ifModifiedSince !== undefined && Date.parse(changed) <= Date.parse(ifModifiedSince);
}
