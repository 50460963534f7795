import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { codeHash } from "./code-hash.ts";
import type { CodeRule } from "./domain.ts";
import { codeIn } from "./domain.ts";
import { codeSeen } from "./reader.ts";

/** Stands in the field and in the draft in the place of a code that was typed before: only its hash is kept. */
export const keptCode = "•••••-•••••";

/** The code that comes with a form. */
export type GivenCode =
  { readonly kind: "none" } | { readonly kind: "kept" } | { readonly kind: "typed"; readonly code: string };

/** Reads the control `code`; where nobody asks for codes nothing counts. */
export function parseCode(rule: CodeRule, fields: Fields): Result<GivenCode, readonly FieldRefusal[]> {
  const typed = rule === "none" ? "" : (fields["code"]?.[0] ?? "").trim();
  if (typed === keptCode) return ok({ kind: "kept" });
  if (typed === "")
    return rule === "required" ? refused([{ field: "code", key: "engage.code.needed" }]) : ok({ kind: "none" });
  const code = codeIn(typed);
  return code === undefined ? refused([{ field: "code", key: "engage.code.malformed" }]) : ok({ kind: "typed", code });
}

/** The hash of a given code; of one that was kept, what the draft has. */
export async function hashOf(work: Work, given: GivenCode, kept: string | undefined): Promise<string | undefined> {
  if (given.kind === "typed") return codeHash(work.tenantId, given.code);
  return given.kind === "kept" ? kept : undefined;
}

/** Why nobody can take part here with this code now, as a message key; undefined when somebody can. */
export async function codeProblem(work: Work, hash: string, activityId: string): Promise<string | undefined> {
  const seen = await codeSeen(work, hash);
  if (!seen) return "engage.code.unknown";
  if (seen.activityId !== activityId) return "engage.code.elsewhere";
  if (seen.revoked) return "engage.code.revoked";
  return seen.used ? "engage.code.used" : undefined;
}

/** Says the same to staff, who have the code of somebody else before them; other keys stay as they are. */
export function forStaff(key: string): string {
  return key.replace(/^engage\.code\./, "engage.codes.staff.refused.");
}

/** The fields of a draft without the code itself. */
export function withoutCode(fields: Fields, hash: string | undefined): Fields {
  const { code: _code, ...others } = fields;
  return hash === undefined ? others : { ...others, code: [keptCode] };
}
