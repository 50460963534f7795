import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { ownWordsIn } from "../../tenancy/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { Contribution } from "../contribution.ts";
import { updateContributions } from "../contribution-writer.ts";
import type { FoundPlace, SignOf } from "../moderation/found-places.ts";
import { foundPlaces, isProbable, namedIn, wordFields, wordsMasked } from "../moderation/found-places.ts";
import { maskInput, oneIdInput } from "../moderation/inputs.ts";
import { originalOf } from "../moderation/moderation-reader.ts";
import { deleteOriginals, insertSteps, keepOriginal } from "../moderation/moderation-writer.ts";
import { forgetSecondEntries } from "../paper/check/writer.ts";
import { mayModerate } from "../policy.ts";
import { emitOfContribution } from "./contribution-event.ts";
import { activeOnes } from "./moderate.ts";
import { staffPace } from "./paces.ts";

/** Puts signs in the place of data of people in a text, for everybody; what stood there is kept apart for the team. */
export function maskPersonalData({ words }: Pick<EngageBindings, "words">) {
  return command({
    name: "engage.mask_personal_data",
    policy: mayModerate,
    input: maskInput,
    rateLimit: staffPace,
    async run(work, { id, places, also }) {
      const found = await activeOnes(work, [id]);
      if (!found.ok) return found;
      const [one] = found.value;
      if (!one) return notFound();
      const chosen = foundPlaces(one).filter(({ key }) => places.includes(key));
      if (chosen.length < new Set(places).size) return refusedBy("engage.refused.textChanged");
      if (chosen.length === 0 && also === "") return invalidField("places", "engage.field.maskNone");
      if (also !== "" && !isNamed(one, also)) return invalidField("also", "engage.field.notInText");
      await keepOriginal(work, one);
      await updateContributions(work, [id], await maskedColumns(work, one, chosen, also, words));
      // Who typed the same paper again had the words that are masked now.
      await forgetSecondEntries(work, [id]);
      await insertSteps(work, [id], "masked");
      emitOfContribution(work, one, "masked");
      return ok({ id });
    },
  });
}

function isNamed(one: Contribution, also: string): boolean {
  return wordFields.some((field) => namedIn(one[field], also).length > 0);
}

/** The signs are in the language of the text. Our translations lose the same own words, and whatever is probable in them. */
async function maskedColumns(
  work: Work,
  one: Contribution,
  chosen: readonly FoundPlace[],
  also: string,
  words: EngageBindings["words"],
) {
  const signsIn = async (lang: string): Promise<SignOf> => {
    const t = translator(words(), lang, await ownWordsIn(work, words(), lang));
    return (kind) => t(`engage.masked.${kind}`);
  };
  const translations = await Promise.all(
    Object.entries(one.translations).map(async ([lang, translation]) => {
      const probable = foundPlaces(translation).filter(isProbable);
      return [lang, { ...translation, ...wordsMasked(translation, probable, also, await signsIn(lang)) }] as const;
    }),
  );
  return {
    ...wordsMasked(one, chosen, also, await signsIn(one.lang)),
    translations: JSON.stringify(Object.fromEntries(translations)),
  };
}

/** Puts back what stood there before anything was masked: it was masked by mistake. */
export const restoreWords = command({
  name: "engage.restore_words",
  policy: mayModerate,
  input: oneIdInput,
  rateLimit: staffPace,
  async run(work, { id }) {
    const found = await activeOnes(work, [id]);
    if (!found.ok) return found;
    const [one] = found.value;
    const original = one && (await originalOf(work, id));
    if (!one || !original) return notFound();
    const { title, body, translations } = original;
    await updateContributions(work, [id], { title, body, translations: JSON.stringify(translations) });
    await deleteOriginals(work, [id]);
    await insertSteps(work, [id], "restored");
    emitOfContribution(work, one, "restored");
    return ok({ id });
  },
});
