import type { GuideContent } from "../content/guide-content.ts";
import type { Guide, StoredAdvice } from "./guide.ts";
import { ruleVersion } from "./rule-version.ts";

export type Outdated = "answersChanged" | "catalogueChanged" | "rulesChanged";

/** Why an advice no longer holds; undefined when it does. */
export function outdatedBy(
  guide: Pick<Guide, "version">,
  advice: Pick<StoredAdvice, "guideVersion" | "catalogueHash" | "ruleVersion">,
  content: Pick<GuideContent, "catalogueHash">,
): Outdated | undefined {
  if (advice.guideVersion !== guide.version) return "answersChanged";
  if (advice.catalogueHash !== content.catalogueHash) return "catalogueChanged";
  return advice.ruleVersion === ruleVersion ? undefined : "rulesChanged";
}
