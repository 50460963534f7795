import { createElement } from "react";
import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import type { RawForm } from "../../../../../platform/define/page.ts";
import { action, page } from "../../../../../platform/define/page.ts";
import type { ActivityPlace } from "../../../../trajectories/room.ts";
import { activityPlace, trajectoryCrumbs } from "../../../../trajectories/room.ts";
import { typedFields } from "../../../form-fields.ts";
import { byRouteHref } from "../../../paths.ts";
import { mayReadContributions } from "../../../policy.ts";
import type { Question } from "../domain.ts";
import { questionsOf } from "../reader.ts";
import { AnswersView } from "./answers.view.tsx";
import { answersHref } from "./href.ts";
import { nameTags, tagAnswers } from "./tag-commands.ts";
import type { TagCount, TaggedAnswer } from "./tag-reader.ts";
import { answersOf, tagsOf } from "./tag-reader.ts";
import { answersPerPage, beforeName, taggable } from "./tags.ts";

type Params = {
  readonly activity: string;
  readonly code: string;
  readonly label?: string | undefined;
  readonly pagina: number;
};

const params: z.ZodType<Params> = z.object({
  ...{ activity: z.string().max(40), code: z.string().max(10) },
  label: z.string().max(100).optional(),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type AnswersShown = {
  readonly place: ActivityPlace;
  readonly question: Question;
  readonly tags: readonly TagCount[];
  readonly found: { readonly total: number; readonly items: readonly TaggedAnswer[] };
  /** Only those with this tag; "" for those without any. */
  readonly label: string | undefined;
  readonly page: number;
};

/** What people wrote to one question, to read all of it and say what each is about. */
export const answersPage = page({
  path: "/beheer/meedoen/:activity/antwoorden/:code",
  layout: "staff",
  policy: mayReadContributions,
  params,
  async load(work, { activity, code, label, pagina }) {
    const place = await activityPlace(work, activity);
    if (place?.activity.inBrink !== "survey") return notFound();
    const question = taggable(await questionsOf(work, activity)).find((one) => one.code === code);
    if (!question) return notFound();
    const slice = {
      tag: label === "" ? undefined : label,
      untagged: label === "",
      page: pagina,
      perPage: answersPerPage,
    };
    const found = await answersOf(work, activity, code, slice);
    const shown: AnswersShown = {
      place,
      question,
      tags: await tagsOf(work, activity, code),
      found,
      label,
      page: pagina,
    };
    return ok(shown);
  },
  title: (_shown, { t }) => t("survey.staff.tags.title"),
  crumbs: ({ place }, { t, lang }) =>
    trajectoryCrumbs(
      { t, lang },
      place.trajectory,
      { label: t("engage.staff.byRoute.title"), href: byRouteHref(place.activity.id) },
      { label: t("survey.staff.tags.title") },
    ),
  view: (shown, frame) => createElement(AnswersView, { shown, frame }),
  scripts: ["staff/paper-entry.ts"],
  actions: {
    tag: action({
      command: tagAnswers,
      input: ({ activity, code }: Params, form) => ({ activityId: activity, code, ...ticked(form) }),
      next: ({ activityId, code }, { label, pagina }) => ({
        // What was tagged is no longer among the untagged: the next ones stand on the first page.
        to: answersHref(activityId, code, { label, page: label === "" ? 1 : pagina }),
        notice: "survey.staff.saved",
      }),
    }),
    name: action({
      command: nameTags,
      input: ({ activity, code }: Params, form) => ({ activityId: activity, code, tags: form["tags"] }),
      next: ({ activityId, code }) => ({ to: answersHref(activityId, code), notice: "survey.staff.saved" }),
    }),
  },
});

/** The answers that stood on the page, and a pair for each tick, now and before: the control of an answer is its id. */
function ticked(form: RawForm) {
  const fields = typedFields(form);
  const ids = fields["ids"] ?? [];
  const pairs = (nameOf: (id: string) => string) =>
    ids.flatMap((id) => (fields[nameOf(id)] ?? []).map((tag) => ({ id, tag })));
  return { ids, tagged: pairs((id) => id), before: pairs(beforeName) };
}
