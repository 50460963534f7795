import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { lockedContributions } from "../contribution-reader.ts";
import { updateContributions } from "../contribution-writer.ts";
import { idsInput, languageInput, rejectInput, translateInput } from "../inputs.ts";
import { insertSteps } from "../moderation/moderation-writer.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { isOwnDecision } from "../moderation/second-look.ts";
import type { ChosenReason } from "../own-reasons/domain.ts";
import { wordsFor } from "../own-reasons/domain.ts";
import { chosenReason } from "../own-reasons/reader.ts";
import { mayModerate } from "../policy.ts";
import { emitOfContribution } from "./contribution-event.ts";
import { staffPace } from "./paces.ts";

/** Lets everybody read these. */
export const publishContributions = command({
  name: "engage.publish_contributions",
  policy: mayModerate,
  input: idsInput,
  rateLimit: staffPace,
  async run(work, { ids, onlyWaiting }) {
    const found = await activeOnes(work, ids);
    if (!found.ok) return found;
    if (onlyWaiting && !allWait(found.value)) return refusedBy("engage.refused.notWaiting");
    if (await looksAgain(work, ids)) return refusedBy("engage.refused.ownRejection");
    const fresh = found.value.filter((one) => one.moderation !== "published");
    const by = { moderated_by: nameOf(work.actor), moderated_at: work.now };
    const change = { moderation: "published", moderation_reason: null, moderation_words: null, ...by } as const;
    const freshIds = fresh.map(({ id }) => id);
    await updateContributions(work, freshIds, change);
    await insertSteps(work, freshIds, "published");
    for (const one of fresh) emitOfContribution(work, one, "published");
    return ok({ count: fresh.length });
  },
});

/** Does not show these, and tells their authors why. */
export const rejectContributions = command({
  name: "engage.reject_contributions",
  policy: mayModerate,
  input: rejectInput,
  rateLimit: staffPace,
  async run(work, { ids, onlyWaiting, rejection, rejectionWords }) {
    const found = await activeOnes(work, ids);
    if (!found.ok) return found;
    if (onlyWaiting && !allWait(found.value)) return refusedBy("engage.refused.notWaiting");
    if (await looksAgain(work, ids)) return refusedBy("engage.refused.ownRejection");
    const why = await chosenReason(work, { rejection, rejectionWords });
    if (!why.ok) return why;
    await rejectFor(work, found.value, why.value);
    for (const one of found.value) emitOfContribution(work, one, "rejected");
    return ok({ count: found.value.length });
  },
});

/** Says with each text that it is not shown and why, in the words for the language that it was written in. */
export async function rejectFor(work: Work, all: readonly Contribution[], why: ChosenReason): Promise<void> {
  for (const [words, some] of Map.groupBy(all, ({ lang }) => wordsFor(why, lang))) {
    const ids = some.map(({ id }) => id);
    await updateContributions(work, ids, {
      ...{ moderation: "rejected", moderation_reason: why.reason, moderation_words: words === "" ? null : words },
      ...{ moderated_by: nameOf(work.actor), moderated_at: work.now },
    });
    await insertSteps(work, ids, "rejected", { reason: why.reason, words });
  }
}

/** Puts a translation of ours beside the original, or takes it away when both fields are empty. */
export const translateContribution = command({
  name: "engage.translate_contribution",
  policy: mayModerate,
  input: translateInput,
  rateLimit: staffPace,
  async run(work, { id, into, translatedTitle, translatedBody }) {
    const found = await activeOnes(work, [id]);
    if (!found.ok) return found;
    const [one] = found.value;
    if (!one) return notFound();
    if (one.lang === into) return refusedBy("engage.refused.sameLanguage");
    const others = Object.entries(one.translations).filter(([lang]) => lang !== into);
    const own = { title: translatedTitle, body: translatedBody, by: nameOf(work.actor) };
    const all = translatedTitle === "" && translatedBody === "" ? others : [...others, [into, own] as const];
    await updateContributions(work, [id], { translations: JSON.stringify(Object.fromEntries(all)) });
    emitOfContribution(work, one, "translated");
    return ok({ id });
  },
});

/** Somebody wrote in another language than that of the page: the answer goes back in theirs. */
export const nameLanguage = command({
  name: "engage.name_language",
  policy: mayModerate,
  input: languageInput,
  rateLimit: staffPace,
  async run(work, { id, lang }) {
    const found = await activeOnes(work, [id]);
    if (!found.ok) return found;
    const [one] = found.value;
    if (!one) return notFound();
    const { [lang]: _same, ...others } = one.translations;
    await updateContributions(work, [id], { lang, translations: JSON.stringify(others) });
    emitOfContribution(work, one, "language_named");
    return ok({ id });
  },
});

/** These contributions, locked; refuses as a whole when one is not there or was withdrawn. */
export async function activeOnes(
  work: Work,
  ids: readonly string[],
): Promise<Result<readonly Contribution[], Refusal>> {
  const found = await lockedContributions(work, ids);
  if (found.length !== new Set(ids).size) return notFound();
  if (found.some((one) => one.state === "withdrawn")) return refusedBy("engage.refused.withdrawn");
  return ok(found);
}

async function looksAgain(work: Work, ids: readonly string[]): Promise<boolean> {
  const objections = [...(await objectionsTo(work, ids)).values()];
  return objections.some((objection) => isOwnDecision(objection, work.actor));
}

function allWait(all: readonly Contribution[]): boolean {
  return all.every(({ moderation }) => moderation === "waiting");
}

export function nameOf(actor: Actor): string {
  return nameUnder(actor).name;
}
