import { z } from "zod";
import { invalidField, notFound, refusedBy } from "../../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import { nameUnder } from "../../../../../platform/define/actor.ts";
import { command } from "../../../../../platform/define/command.ts";
import * as field from "../../../../../platform/define/fields.ts";
import { staffPace } from "../../../commands/paces.ts";
import { maySetUp } from "../../../policy.ts";
import { emitQuestionsChanged, fullWith, surveyQuestions } from "../commands/change-questions.ts";
import { letterOf } from "../free-code.ts";
import { insertQuestion } from "../writer.ts";
import type { SetSource } from "./domain.ts";
import { templateNameLength, templatesAtMost, withFreeCodes } from "./domain.ts";
import { questionsIn, templatesOf } from "./set-reader.ts";
import { deleteTemplate, insertTemplate } from "./set-writer.ts";

const source: z.ZodType<SetSource, string> = z
  .string({ error: "platform.field.choose" })
  .regex(/^(brink|own|survey):[\w-]{1,40}$/, "platform.field.choose")
  .transform((value) => {
    const [from, id = ""] = value.split(":");
    return { from: from === "brink" || from === "own" ? from : "survey", id };
  });

/** Puts the questions of a set behind those that stand there, all or none. After that they are this survey's own. */
export const takeOverQuestions = command({
  name: "engage.take_over_survey_questions",
  policy: maySetUp,
  input: z.object({ activityId: field.id(), set: source }),
  rateLimit: staffPace,
  async run(work, { activityId, set }) {
    const here = await surveyQuestions(work, activityId);
    if (!here.ok) return here;
    const taken = await questionsIn(work, set);
    if (taken === undefined || (set.from === "survey" && set.id === activityId)) return notFound();
    let all = here.value;
    for (const question of withFreeCodes(taken, here.value, letterOf)) {
      const full = fullWith(all, question);
      if (full) return refused(full);
      all = [...all, question];
      await insertQuestion(work, activityId, question, all.length);
    }
    return emitQuestionsChanged(work, activityId);
  },
});

/** Keeps the questions of a survey under a name, for everybody of the municipality who writes one. */
export const saveTemplate = command({
  name: "engage.save_survey_template",
  policy: maySetUp,
  input: z.object({ activityId: field.id(), name: field.text(templateNameLength) }),
  rateLimit: staffPace,
  async run(work, { activityId, name }) {
    const questions = await surveyQuestions(work, activityId);
    if (!questions.ok) return questions;
    if (questions.value.length === 0) return refusedBy("survey.refused.nothingToSave");
    if ((await templatesOf(work)).length >= templatesAtMost) return refusedBy("survey.refused.fullTemplates");
    const kept = questions.value.map(({ since: _since, within: _within, ...question }) => question);
    const isNew = await insertTemplate(work, name, kept, nameUnder(work.actor).name);
    return isNew ? ok({ activityId }) : invalidField("name", "survey.refused.templateName");
  },
});

/** What was taken over from it stays where it is. */
export const removeTemplate = command({
  name: "engage.remove_survey_template",
  policy: maySetUp,
  input: z.object({ activityId: field.id(), templateId: field.id() }),
  rateLimit: staffPace,
  async run(work, { activityId, templateId }) {
    const here = await surveyQuestions(work, activityId);
    if (!here.ok) return here;
    return (await deleteTemplate(work, templateId)) ? ok({ templateId }) : notFound();
  },
});
