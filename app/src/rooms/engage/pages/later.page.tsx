import { notFound } from "../../../kernel/refusal.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { EngageBindings } from "../bindings.ts";
import type { mailDraft } from "../commands/mail-draft.ts";
import { laterHref, laterPath } from "../paths.ts";
import { mayTakePart } from "../policy.ts";
import { LaterView } from "../views/later.view.tsx";
import { TakePartView } from "../views/take-part.view.tsx";
import type { TakePartParams } from "./take-part.page.tsx";
import { shownTo, takePartParams } from "./take-part.page.tsx";
import { publicCrumb } from "../trajectory-crumbs.ts";

/** Somebody saved a form to go on with later: the link, and a mail with it. */
export function laterPage(bindings: EngageBindings, mail: ReturnType<typeof mailDraft>) {
  return page({
    path: laterPath,
    layout: "resident",
    policy: mayTakePart,
    params: takePartParams,
    load: (work, given) =>
      given.concept === undefined ? Promise.resolve(notFound()) : shownTo(work, bindings.methods, given),
    title: (_shown, { t }) => t("engage.later.title"),
    crumbs: ({ place }, { t, lang }) => [
      publicCrumb({ lang }, place.trajectory),
      { label: t(place.method.takePartKey) },
    ],
    view(shown, frame) {
      const { place, draft, keptUntil, screen } = shown;
      const goesOn = draft !== undefined && keptUntil !== undefined && (place.open || shown.begunAt !== undefined);
      // Gone, or too late: said as where it is filled in.
      if (!goesOn) return <TakePartView shown={shown} frame={frame} />;
      const saved = { place, draft, screen: screen.name, keptUntil };
      return <LaterView saved={saved} canMail={!shown.asPupil} frame={frame} />;
    },
    actions: {
      mail: action({
        command: mail,
        input: ({ activity, concept, stap }: TakePartParams, form) => ({
          ...form,
          ...{ activityId: activity, draft: concept ?? "", screen: stap },
        }),
        next: (_output, { slug, activity, concept, stap }: TakePartParams) => ({
          to: laterHref(slug, activity, { draft: concept, screen: stap }),
          notice: "engage.later.mailed",
        }),
      }),
    },
  });
}
