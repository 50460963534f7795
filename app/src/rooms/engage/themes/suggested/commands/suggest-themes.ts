import { z } from "zod";
import { notFound, refusedBy } from "../../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import { slowCommand } from "../../../../../platform/define/command.ts";
import * as field from "../../../../../platform/define/fields.ts";
import { trajectoryById } from "../../../../trajectories/room.ts";
import { mayPropose } from "../../../policy.ts";
import { notHidden, suggestedFrom, withOnly } from "../domain.ts";
import { hiddenIn, looseTexts, stillSo } from "../reader.ts";
import type { ThemeSuggester } from "../suggester.ts";
import { replaceSuggestions } from "../writer.ts";

/** Each time reads every text of a trajectory. */
const lookPace = { max: 10, perSeconds: 60 } as const;

/** Looks what may belong together among everything that is in no theme; puts that in the place of what was found before. */
export function suggestThemes(suggester: ThemeSuggester) {
  return slowCommand({
    name: "engage.suggest_themes",
    policy: mayPropose,
    input: z.object({ trajectoryId: field.id() }),
    rateLimit: lookPace,
    async prepare(look, { trajectoryId }: { readonly trajectoryId: string }) {
      const texts = await look(async (work) =>
        (await trajectoryById(work, trajectoryId)) ? ok(await looseTexts(work, trajectoryId)) : notFound(),
      );
      if (!texts.ok) return texts;
      if (texts.value.length < suggestedFrom) return refusedBy("engage.suggested.staff.refused.tooFew");
      if (suggester.isBusy()) return refused({ kind: "tooMany", retryAfterSeconds: 10 });
      const found = await suggester.themesIn(texts.value);
      if (!found.ok) return refusedBy("engage.suggested.staff.refused.tooMuch");
      return ok(async (work) => {
        const now = await stillSo(work, texts.value);
        const themes = notHidden(withOnly(found.value.themes, now), await hiddenIn(work, trajectoryId));
        await replaceSuggestions(work, trajectoryId, themes);
        return ok({ trajectoryId, count: themes.length });
      });
    },
  });
}
