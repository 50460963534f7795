import { z } from "zod";
import type { Frame } from "../../../platform/define/frame.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { residentsContent } from "../../../platform/web/residents-content.view.tsx";
import { trajectoryPaths } from "../../trajectories/room.ts";
import { keptArticles } from "../bylaw-reader.ts";
import { setArticle, takeOutArticle } from "../commands/bylaw.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { paths, publicBylaw } from "../paths.ts";
import { mayEnterBylaw, mayLook } from "../policy.ts";
import { ArticleView } from "../views/article.view.tsx";
import { BylawView, PublicBylawView } from "../views/bylaw.view.tsx";

/** The participation by-law, as far as the guide reads it: what holds, what held, and the model to start with. */
function bylawPage(content: GuideContent) {
  return page({
    path: paths.bylaw,
    layout: "staff",
    policy: mayLook,
    params: z.object({}),
    load: async (work) => ok({ kept: await keptArticles(work) }),
    title: (_, { t }) => t("choose.bylaw.title"),
    crumbs: (_, frame) => [...crumbsTo(frame), { label: frame.t("choose.bylaw.title") }],
    view: (loaded, frame) => <BylawView {...loaded} frame={frame} content={content} />,
  });
}

/** One article: its text from a day on, as it was, or new from the model. */
function articlePage(content: GuideContent) {
  return page({
    path: paths.newArticle,
    layout: "staff",
    policy: mayEnterBylaw,
    params: z.object({ nummer: z.string().optional(), model: z.string().optional() }),
    async load(work, asked: { nummer?: string | undefined; model?: string | undefined }) {
      const kept = (await keptArticles(work)).filter(({ number }) => number === asked.nummer);
      return ok({ kept, model: content.bylawModel.articles.find(({ number }) => number === asked.model) });
    },
    title: ({ kept: [known] }, { t }) =>
      known ? t("choose.bylaw.article", { number: known.number }) : t("choose.bylaw.newArticle"),
    crumbs: ({ kept: [known] }, frame) => [
      ...crumbsTo(frame),
      { label: frame.t("choose.bylaw.title"), href: paths.bylaw },
      {
        label: known ? frame.t("choose.bylaw.article", { number: known.number }) : frame.t("choose.bylaw.newArticle"),
      },
    ],
    view: (loaded, frame) => <ArticleView {...loaded} frame={frame} content={content} />,
    actions: {
      set: action({
        command: setArticle,
        next: () => ({ to: paths.bylaw, notice: "choose.notice.articleSet" }),
      }),
      takeOut: action({
        command: takeOutArticle,
        next: () => ({ to: paths.bylaw, notice: "choose.notice.articleTakenOut" }),
      }),
    },
  });
}

/** What the municipality has promised about taking part, for everybody. Not kept: what holds depends on the day. */
const publicBylawPage = page({
  path: publicBylaw,
  layout: "resident",
  policy: anyone(),
  params: z.object({}),
  load: async (work) => ok({ kept: await keptArticles(work) }),
  title: (_, { t }) => t("choose.bylaw.public.title"),
  crumbs: (_, { t }) => [{ label: t("trajectories.crumb.home"), href: "/" }, { label: t("choose.bylaw.public.title") }],
  view: (loaded, asked) => residentsContent(asked, (frame) => <PublicBylawView {...loaded} frame={frame} />),
});

function crumbsTo({ t }: Frame) {
  return [
    { label: t("trajectories.crumb.workbench"), href: trajectoryPaths.dashboard },
    { label: t("choose.nav.guides"), href: paths.guides },
  ];
}

export function bylawPages(content: GuideContent) {
  return [bylawPage(content), articlePage(content), publicBylawPage];
}
