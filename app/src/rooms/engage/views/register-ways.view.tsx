import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { activityState, dayOf } from "../../trajectories/room.ts";
import type { RegisterShown } from "../pages/register.page.tsx";
import { paperHref } from "../paper/paths.ts";
import { byRouteHref, enterHref, filesHref, setupHref } from "../paths.ts";
import { mayEnter, mayExport, maySetUp } from "../policy.ts";
import { streetHref } from "../street/paths.ts";
import { nameOf } from "./names.ts";

type Props = { readonly shown: RegisterShown; readonly frame: Frame };
type Way = { readonly href: string; readonly label: string };

/** What else can be done with what came in: the likeliest as a button, all other ways folded. */
export function RegisterWays({ shown, frame }: Props): ReactElement | null {
  const [main, ...others] = waysOf(shown, frame);
  if (!main) return null;
  return (
    <ActionGroup>
      <ButtonLink variant="secondary" href={main.href}>
        {main.label}
      </ButtonLink>
      {others.length > 0 && (
        <Details summary={frame.t("engage.register.staff.more")} id="meer">
          <ul>
            {others.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </ActionGroup>
  );
}

/** Of the activity that is looked at first, else of one in which people take part now. */
function waysOf(shown: RegisterShown, frame: Frame): readonly Way[] {
  const { trajectory, activities, filter } = shown;
  const today = dayOf(frame.now, frame.tenant.timeZone);
  const first =
    activities.find(({ id }) => id === filter.activiteit) ??
    activities.find((activity) => activityState(activity, today) === "running");
  const inOrder = first ? [first, ...activities.filter((one) => one !== first)] : activities;
  const files = { href: filesHref(trajectory.id), label: frame.t("engage.register.export") };
  return [
    ...inOrder.flatMap((one) => waysOfActivity(shown, one, frame)),
    ...(mayExport.allows(frame.actor) ? [files] : []),
  ];
}

function waysOfActivity(
  shown: RegisterShown,
  { id, inBrink }: RegisterShown["activities"][number],
  { t, lang, actor }: Frame,
): readonly Way[] {
  const named = { activity: nameOf(shown, id, t, lang) };
  const isCounted = shown.methods.find((method) => method.id === inBrink)?.results?.byRoute !== undefined;
  return [
    ...(mayEnter.allows(actor)
      ? [
          { href: enterHref(shown.trajectory.id, id), label: t("engage.register.enter", named) },
          { href: paperHref(id), label: t("engage.staff.paper.of", named) },
          { href: streetHref(id), label: t("engage.street.staff.of", named) },
        ]
      : []),
    ...(isCounted ? [{ href: byRouteHref(id), label: t("engage.staff.byRoute.of", named) }] : []),
    ...(maySetUp.allows(actor) ? [{ href: setupHref(id), label: t("engage.register.setUp", named) }] : []),
  ];
}
