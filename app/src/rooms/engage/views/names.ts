import { pickText } from "../../../kernel/localized.ts";
import type { Frame, Translate } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import { trajectoryTitle } from "../../trajectories/room.ts";
import type { Contribution } from "../contribution.ts";
import { originWords } from "../imports/words.ts";
import type { AnswersShown } from "../pages/answers.page.tsx";
import type { RegisterShown } from "../pages/register.page.tsx";
import { takePartHref } from "../paths.ts";
import type { Screen } from "../form-flow.ts";
import type { Place } from "../place.ts";
import type { TakePartShown } from "./take-part.view.tsx";

/** The name of what people take part in: the activity's own title, else the trajectory's. */
export function titleOf({ activity, trajectory }: Place, lang: string): string {
  const own = said({ lang }, pickText(activity.title, lang));
  return own === "" ? trajectoryTitle({ lang }, trajectory) : own;
}

/** The part of the form that a screen belongs to; the second screen of a part says that it is. */
export function partName(screens: readonly Screen[], screen: Screen, reader: Pick<Frame, "lang">): string | undefined {
  if (!screen.title) return undefined;
  const title = said(reader, pickText(screen.title, reader.lang));
  const before = screens.slice(0, screens.indexOf(screen)).filter((one) => one.title === screen.title).length;
  return before === 0 ? title : `${title} (${before + 1})`;
}

/** The name of one screen of the form; each has its own, for who hears only that. */
export function screenTitle({ place, screens, screen }: TakePartShown, { t, lang }: Pick<Frame, "t" | "lang">): string {
  const title = titleOf(place, lang);
  const at = screens.findIndex((one) => one.name === screen.name);
  if (!place.open || at < 1) return title;
  const step = t("engage.steps.summary", { current: at + 1, total: screens.length });
  const name =
    screen.name === "who" || screen.name === "check"
      ? t(`engage.steps.${screen.name}`)
      : partName(screens, screen, { lang });
  return [name, step, title].filter((part) => part !== undefined).join(" · ");
}

/** The name of an activity for staff. */
export function nameOf(
  { activities, methods }: RegisterShown,
  activityId: string,
  t: Frame["t"],
  lang: string,
): string {
  const activity = activities.find((one) => one.id === activityId);
  const own = activity ? said({ lang }, pickText(activity.title, lang)) : "";
  const method = methods.find((one) => one.id === activity?.inBrink);
  return own !== "" ? own : method ? t(method.nameKey) : "";
}

/** The same, of one whose form is at hand. */
export function staffNameOf(
  { activity, method }: Pick<Place, "activity" | "method">,
  { t, lang }: Pick<Frame, "t" | "lang">,
): string {
  const own = said({ lang }, pickText(activity.title, lang));
  return own !== "" ? own : t(method.nameKey);
}

/** The name of an activity in the reader's language. */
export function activityName(shown: AnswersShown, activityId: string, frame: Frame): string {
  const activity = shown.activities.find((one) => one.id === activityId);
  const own = activity ? said(frame, pickText(activity.title, frame.lang)) : "";
  const method = shown.methods.find((one) => one.id === activity?.inBrink);
  return own !== "" ? own : method ? frame.t(method.takePartKey) : "";
}

/** One screen of the form that somebody is filling in. */
export function screenHref(place: Place, draft: string | undefined, screen: string): string {
  return takePartHref(place.trajectory.slug, place.activity.id, { screen, ...(draft === undefined ? {} : { draft }) });
}

/** The way in which it came: of what was taken over also from where. */
export function routeWords(
  { route, origin, fromOrganisation }: Pick<Contribution, "route" | "origin" | "fromOrganisation">,
  t: Translate,
): string {
  if (fromOrganisation) return t("engage.route.organisation");
  return origin === undefined ? t(`engage.route.${route}`) : originWords(origin, t);
}
