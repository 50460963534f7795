import type { TrajectoryLink } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { mayReadContributions } from "../policy.ts";
import type { Part } from "../part.ts";
import { confirmThemeAnswer, proposeThemeAnswer } from "./commands/answer-theme.ts";
import { changeTheme, makeTheme, removeTheme } from "./commands/change-themes.ts";
import { groupContributions, regroupContributions } from "./commands/group-contributions.ts";
import { publicThemePage } from "./pages/public-theme.page.tsx";
import { themePage } from "./pages/theme.page.tsx";
import { themesPage } from "./pages/themes.page.tsx";
import { themesHref } from "./paths.ts";
import { acceptSuggestion, hideSuggestion } from "./suggested/commands/decide-suggestion.ts";
import { suggestThemes } from "./suggested/commands/suggest-themes.ts";
import { suggestionPage } from "./suggested/pages/suggestion.page.tsx";
import { createThreadSuggester } from "./suggested/suggester.ts";

/** Themes and the answers to them, as a part of this room. */
export function themes(bindings: EngageBindings): Part {
  const suggest = suggestThemes(createThreadSuggester());
  return {
    commands: [
      ...[makeTheme, changeTheme, removeTheme, groupContributions, regroupContributions],
      ...[proposeThemeAnswer, confirmThemeAnswer, suggest, acceptSuggestion, hideSuggestion],
    ],
    pages: [themesPage(bindings, suggest), themePage, suggestionPage, publicThemePage],
  };
}

/** In the row of links above the staff pages of a trajectory. */
export const themesLink: TrajectoryLink = {
  ...{ labelKey: "engage.theme.staff.title", step: "engage", order: 15, policy: mayReadContributions },
  href: ({ id }) => themesHref(id),
};
