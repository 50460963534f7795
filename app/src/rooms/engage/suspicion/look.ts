import type { Work } from "../../../platform/define/work.ts";
import { insertSteps } from "../moderation/moderation-writer.ts";
import { keysOf } from "./likeness.ts";
import type { FreshText } from "./reader.ts";
import { comparedTexts, freshTexts, sharingKeys, suspicionsOf } from "./reader.ts";
import type { Together } from "./together.ts";
import { togetherIn } from "./together.ts";
import { holdBack, insertLikeness, keepTogether } from "./writer.ts";

/** A text is compared with the last so many that share a key with it: a thousand of the same need not all be read. */
const comparedAtMost = 20;

/**
 * Compares at most `limit` texts that came in with what came before in the same activity. What looks like the work of one is held
 * back until a person looked, also where texts appear at once. Returns how many texts it looked at.
 */
export async function lookForFloods(work: Work, limit: number): Promise<number> {
  const texts = await freshTexts(work, limit);
  if (texts.length === 0) return 0;
  const keys = new Map(texts.map(({ id, text }) => [id, keysOf(text)]));
  const keysFor = (id: string) => keys.get(id) ?? [];
  await insertLikeness(work, texts, keysFor);
  for (const [, fresh] of Map.groupBy(texts, ({ activityId }) => activityId)) await lookIn(work, fresh, keysFor);
  return texts.length;
}

/** The new texts of one activity. */
async function lookIn(
  work: Work,
  fresh: readonly FreshText[],
  keysFor: (id: string) => readonly string[],
): Promise<void> {
  const [first] = fresh;
  if (!first) return;
  const all = fresh.flatMap(({ id }) => keysFor(id));
  const sharing = await sharingKeys(work, first.activityId, all, comparedAtMost);
  const ids = [...new Set([...fresh.map(({ id }) => id), ...[...sharing.values()].flat()])];
  const texts = new Map((await comparedTexts(work, ids)).map((one) => [one.id, one]));
  const knownOf = await suspicionsOf(work, ids);
  for (const together of togetherIn({ fresh, all: texts, sharing, keysOf: keysFor, knownOf }))
    await hold(work, together, first);
}

async function hold(work: Work, together: Together, at: FreshText): Promise<void> {
  const suspicionId = await keepTogether(work, together, at);
  if (suspicionId === undefined) return;
  const held = await holdBack(work, suspicionId, together.ids);
  await insertSteps(work, held, "held");
  const { activityId, trajectoryId } = at;
  if (held.length > 0) work.emit({ name: "engage.contributions_held", payload: { activityId, trajectoryId } });
}
