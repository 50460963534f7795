import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import type { RawForm } from "../../../../../platform/define/page.ts";
import { action, page } from "../../../../../platform/define/page.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../../trajectories/room.ts";
import { mayPropose } from "../../../policy.ts";
import { suggestionPath, themeHref, themesHref } from "../../paths.ts";
import { themesOf } from "../../reader.ts";
import { acceptSuggestion, hideSuggestion } from "../commands/decide-suggestion.ts";
import { suggestionById, suggestedTexts } from "../reader.ts";
import type { SuggestionShown } from "../views/suggestion.view.tsx";
import { SuggestionView } from "../views/suggestion.view.tsx";

const params = z.object({ id: z.string().max(40), suggestion: z.string().max(40) });
type Params = z.output<typeof params>;

const ofSuggestion = ({ suggestion }: Params, form: RawForm) => ({ ...form, suggestionId: suggestion });

/** What may be a theme: to read, to choose from and to name. */
export const suggestionPage = page({
  path: suggestionPath,
  layout: "staff",
  policy: mayPropose,
  params,
  async load(work, { id, suggestion: suggestionId }) {
    const [suggestion, trajectory] = [await suggestionById(work, suggestionId), await trajectoryById(work, id)];
    if (!trajectory || suggestion?.trajectoryId !== trajectory.id) return notFound();
    const [texts, themes] = [await suggestedTexts(work, suggestion.id), await themesOf(work, trajectory.id)];
    const shown: SuggestionShown = { trajectory, suggestion, texts, themes };
    return ok(shown);
  },
  title: ({ suggestion: { many, words } }, { t }) =>
    t("engage.suggested.staff.one", { count: many, words: words.join(", ") }),
  crumbs: ({ trajectory }, frame) =>
    trajectoryCrumbs(
      frame,
      trajectory,
      { label: frame.t("engage.theme.staff.title"), href: themesHref(trajectory.id) },
      { label: frame.t("engage.suggested.staff.crumb") },
    ),
  view: (shown, frame) => <SuggestionView shown={shown} frame={frame} />,
  actions: {
    hide: action({
      command: hideSuggestion,
      input: ofSuggestion,
      next: ({ trajectoryId }) => ({ to: themesHref(trajectoryId), notice: "engage.suggested.staff.notice.hidden" }),
    }),
    accept: action({
      command: acceptSuggestion,
      input: ofSuggestion,
      next: ({ trajectoryId, themeId }) => ({
        to: themeHref(trajectoryId, themeId),
        notice: "engage.theme.staff.notice.grouped",
      }),
    }),
  },
});
