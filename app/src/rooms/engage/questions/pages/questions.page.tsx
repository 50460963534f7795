import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { isPublic, trajectoryBySlug, trajectoryTitle } from "../../../trajectories/room.ts";
import { publicCrumb } from "../../trajectory-crumbs.ts";
import { mayTakePart } from "../../policy.ts";
import { questionsPerPage } from "../page-sizes.ts";
import { questionsPath } from "../paths.ts";
import { publishedQuestions } from "../reader.ts";
import { QuestionsView } from "../views/questions.view.tsx";

/** What was asked about a trajectory and answered, for everybody. */
export const questionsPage = page({
  path: questionsPath,
  layout: "resident",
  policy: mayTakePart,
  cacheable: true,
  params: z.object({
    slug: z.string().max(200),
    pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  async load(work, { slug, pagina }) {
    const trajectory = await trajectoryBySlug(work, slug);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    const slice = { page: pagina, perPage: questionsPerPage };
    return ok({ trajectory, page: pagina, found: await publishedQuestions(work, trajectory.id, slice) });
  },
  title: ({ trajectory }, { t, lang }) => `${t("engage.question.all")}: ${trajectoryTitle({ lang }, trajectory)}`,
  crumbs: ({ trajectory }, frame) => [publicCrumb(frame, trajectory), { label: frame.t("engage.question.all") }],
  view: (shown, frame) => <QuestionsView shown={shown} frame={frame} />,
});
