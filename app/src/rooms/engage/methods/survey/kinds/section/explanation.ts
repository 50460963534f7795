import { z } from "zod";
import type { Localized } from "../../../../../../kernel/localized.ts";
import { pickText } from "../../../../../../kernel/localized.ts";
import type { Said } from "../../../../../../platform/i18n/said.ts";
import type { Question } from "../../domain.ts";

const schema = z.object({ explanation: z.record(z.string(), z.string()).default({}) });

export function explanationsOf({ settings }: Pick<Question, "settings">): Localized {
  return schema.parse(settings).explanation;
}

/** What stands under the title of a part; "" for nothing. */
export function explanationOf(part: Pick<Question, "settings">, lang: string): Said {
  return pickText(explanationsOf(part), lang);
}
