import { createHash } from "node:crypto";
import { canonicalJson } from "@brink/indicators";
import type { ReportSnapshot } from "./report.ts";

/** SHA-256 over the snapshot in canonical JSON, without what is undefined: whoever has the rows can make it again. */
export function snapshotFingerprint(snapshot: ReportSnapshot): string {
  return createHash("sha256").update(canonicalJson(snapshot)).digest("hex");
}
