import type { Translate } from "../../platform/define/frame.ts";

/** Where everybody reads how people talk to each other here: a part of the page about the site. */
export const houseRulesHref = "/over#huisregels";

/** The same in a letter about a text that is not shown; `site` is where its links begin. */
export function rulesIn(t: Translate, site: string): string {
  return t("engage.houseRules.inLetter", { link: site + houseRulesHref });
}
