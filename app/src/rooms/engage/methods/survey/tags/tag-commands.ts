import { z } from "zod";
import { invalidField, notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { command } from "../../../../../platform/define/command.ts";
import * as field from "../../../../../platform/define/fields.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { activityPlace } from "../../../../trajectories/room.ts";
import { staffPace } from "../../../commands/paces.ts";
import { mayTag } from "../../../policy.ts";
import { questionsOf } from "../reader.ts";
import { answersAmong, tagsOf } from "./tag-reader.ts";
import type { Tagged } from "./tag-writer.ts";
import { changeTagged, replaceTags } from "./tag-writer.ts";
import { answersPerPage, taggable, tagLength, tagLines, tagsAtMost } from "./tags.ts";

const at = { activityId: field.id(), code: z.string().max(10) };

const pairs = z
  .array(z.object({ id: z.uuid(), tag: z.string().max(tagLength) }))
  .max(answersPerPage * tagsAtMost)
  .default([]);

/** Which tags there are for a question. One that answers have stays. */
export const nameTags = command({
  name: "engage.name_survey_tags",
  policy: mayTag,
  input: z.object({ ...at, tags: field.optionalText(2_000) }),
  rateLimit: staffPace,
  async run(work, { activityId, code, tags: text }) {
    if (!(await isTaggable(work, activityId, code))) return notFound();
    const tags = tagLines(text);
    if (tags.length > tagsAtMost) return invalidField("tags", "survey.refused.tooManyTags");
    if (tags.some((tag) => tag.length > tagLength)) return invalidField("tags", "survey.refused.longTag");
    const used = (await tagsOf(work, activityId, code)).filter(({ answers }) => answers > 0);
    const missed = used.find(({ tag }) => !tags.includes(tag));
    if (missed) return invalidField("tags", "survey.refused.usedTag", { tag: missed.tag });
    await replaceTags(work, activityId, code, tags);
    return ok({ activityId, code });
  },
});

/** What the answers of one page are about: what was ticked comes on, what was ticked before and is not any more goes off. */
export const tagAnswers = command({
  name: "engage.tag_survey_answers",
  policy: mayTag,
  input: z.object({
    ...at,
    ids: z.array(z.uuid()).min(1).max(answersPerPage),
    tagged: pairs,
    /** What was ticked when the page was made. */
    before: pairs,
  }),
  rateLimit: staffPace,
  async run(work, { activityId, code, ids, tagged, before }) {
    if (!(await isTaggable(work, activityId, code))) return notFound();
    const known = await answersAmong(work, activityId, code, ids);
    const tags = (await tagsOf(work, activityId, code)).map(({ tag }) => tag);
    if (tagged.some(({ id, tag }) => !ids.includes(id) || !tags.includes(tag))) return notFound();
    if (known.length === 0) return notFound();
    // What was taken back since the page was opened is passed over.
    const on = without(tagged, before).filter(({ id }) => known.includes(id));
    const off = without(before, tagged).filter(({ id }) => known.includes(id));
    await changeTagged(work, { activityId, code }, { on, off });
    return ok({ activityId, code });
  },
});

function without(some: readonly Tagged[], others: readonly Tagged[]): readonly Tagged[] {
  return some.filter(({ id, tag }) => !others.some((other) => other.id === id && other.tag === tag));
}

async function isTaggable(work: Work, activityId: string, code: string): Promise<boolean> {
  const place = await activityPlace(work, activityId);
  if (place?.activity.inBrink !== "survey") return false;
  return taggable(await questionsOf(work, activityId)).some((question) => question.code === code);
}
