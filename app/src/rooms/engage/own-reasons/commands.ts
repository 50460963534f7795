import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import { staffPace } from "../commands/paces.ts";
import { mayKeepReasons } from "../policy.ts";
import { changeInput, makeInput, reasonInput, reasonTexts } from "./inputs.ts";
import { ownReasonById } from "./reader.ts";
import { archiveOwnReason, insertOwnReason, updateOwnReason } from "./writer.ts";

const taken = () => invalidField("name", "engage.ownReason.staff.field.taken");

/** A reason that moderators can choose from now on. */
export const makeReason = command({
  ...{ name: "engage.make_reason", policy: mayKeepReasons, input: makeInput, rateLimit: staffPace },
  async run(work, { fields }) {
    const texts = reasonTexts(fields);
    if (!texts.ok) return refused({ kind: "invalid", fields: texts.refusal });
    const reasonId = await insertOwnReason(work, { ...texts.value, changedByName: nameUnder(work.actor).name });
    return reasonId === undefined ? taken() : ok({ reasonId });
  },
});

/** Other words for who is told from now on; what was sent before stays as it was sent. */
export const changeReason = command({
  ...{ name: "engage.change_reason", policy: mayKeepReasons, input: changeInput, rateLimit: staffPace },
  async run(work, { reasonId, version, fields }) {
    const reason = await ownReasonById(work, reasonId, true);
    if (!reason) return notFound();
    if (reason.version !== version) return refusedBy("engage.ownReason.staff.refused.changed");
    const texts = reasonTexts(fields);
    if (!texts.ok) return refused({ kind: "invalid", fields: texts.refusal });
    const by = { changedByName: nameUnder(work.actor).name };
    return (await updateOwnReason(work, reasonId, { ...texts.value, ...by })) ? ok({ reasonId }) : taken();
  },
});

export const archiveReason = command({
  ...{ name: "engage.archive_reason", policy: mayKeepReasons, input: reasonInput, rateLimit: staffPace },
  async run(work, { reasonId }) {
    if (!(await ownReasonById(work, reasonId))) return notFound();
    await archiveOwnReason(work, reasonId);
    return ok({ reasonId });
  },
});

/** Out of the archive: it can be chosen again, unless another one took its name. */
export const useReasonAgain = command({
  ...{ name: "engage.use_reason_again", policy: mayKeepReasons, input: reasonInput, rateLimit: staffPace },
  async run(work, { reasonId }) {
    const reason = await ownReasonById(work, reasonId, true);
    if (!reason) return notFound();
    const texts = { name: reason.name, words: reason.words, changedByName: nameUnder(work.actor).name };
    return (await updateOwnReason(work, reasonId, texts, { archived_at: null })) ? ok({ reasonId }) : taken();
  },
});
