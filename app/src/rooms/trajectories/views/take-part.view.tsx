import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { saidInDutch } from "../../../platform/i18n/said.ts";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Activity } from "../domain.ts";
import { feedbackLoop } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { acceptsInput, activityState } from "../domain/running.ts";
import { activityTitle, whenOf } from "./activity-words.ts";
import type { PublicTrajectoryViewProps } from "./public-trajectory.view.tsx";

/** Everything somebody can still come to or do: in Brink now, and outside it from today on. */
export function TakePartPart(props: PublicTrajectoryViewProps): ReactElement | null {
  const { frame, trajectory, activities, closesAt } = props;
  const { t, format } = frame;
  if (trajectory.status !== "open") return null;
  const now = activities.filter((activity) => acceptsInput(trajectory, activity, frame.now, frame.tenant.timeZone));
  const coming = activities.filter((activity) => isStillToCome(frame, activity));
  const shown = [...now, ...coming];
  if (shown.length === 0) return null;
  return (
    <section className="section--tinted stack" aria-labelledby="take-part" id="meedoen">
      <Heading level={2} id="take-part">
        {t("trajectories.public.takePart")}
      </Heading>
      {closesAt && <p>{t("trajectories.public.until", { when: format.dateTime(closesAt) })}</p>}
      <CardGrid size="wide">
        {shown.map((activity) => (
          <ActivityCard {...props} activity={activity} key={activity.id} />
        ))}
      </CardGrid>
    </section>
  );
}

function isStillToCome(frame: Frame, activity: Activity): boolean {
  if (activity.inBrink !== undefined || activity.methodId === feedbackLoop || activity.startsOn === undefined)
    return false;
  const state = activityState(activity, dayOf(frame.now, frame.tenant.timeZone));
  return state === "planned" || state === "running";
}

function ActivityCard(props: PublicTrajectoryViewProps & { readonly activity: Activity }): ReactElement {
  const { frame, trajectory, activity, participation, methodName } = props;
  const method = participation.find((one) => one.id === activity.inBrink);
  return (
    <Card
      title={activityTitle(frame, activity, methodName)}
      href={method?.href(trajectory, activity)}
      pictogram={method ? "pencil" : "people"}
      meta={whenOf(frame, activity)}
    >
      {activity.place === "" ? undefined : saidInDutch(frame, activity.place)}
    </Card>
  );
}
