import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { langOf, saidInDutch } from "../../../platform/i18n/said.ts";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import type { Activity, Photo } from "../domain.ts";
import { publishedGroups } from "../domain/came.ts";
import { dayOf } from "../domain/days.ts";
import { activityState } from "../domain/running.ts";
import { paths } from "../paths.ts";
import { LocalizedWords } from "./words.view.tsx";

type OfActivity = { readonly frame: Frame; readonly activity: Activity };

/** Where an activity is or was, who came and what was said there; what the team typed in is marked as such. */
export function OutcomeWords({ frame, activity }: OfActivity): ReactElement {
  const { t } = frame;
  const state = activityState(activity, dayOf(frame.now, frame.tenant.timeZone));
  return (
    <div className="stack stack--tight">
      {activity.place !== "" && <p>{saidInDutch(frame, activity.place)}</p>}
      {activity.outcome !== undefined && <Came frame={frame} activity={activity} />}
      {activity.outcome === undefined && state === "to_register" && <p>{t("trajectories.outcome.notYet")}</p>}
      {activity.photos.length > 0 && <Photos frame={frame} photos={activity.photos} />}
    </div>
  );
}

function Came({ frame, activity }: OfActivity): ReactElement {
  const { t } = frame;
  const { cameTotal, said } = activity.outcome ?? { cameTotal: undefined, said: {} };
  return (
    <>
      {cameTotal !== undefined && (
        <p>
          <strong>{t("trajectories.outcome.came", { count: cameTotal })}</strong>
          <Groups frame={frame} activity={activity} />
        </p>
      )}
      <p>
        <StatusBadge pictogram="pencil">{t("trajectories.outcome.handEntered")}</StatusBadge>
      </p>
      {Object.keys(said).length > 0 && (
        <Details summary={t("trajectories.outcome.said")}>
          <LocalizedWords frame={frame} text={said} />
        </Details>
      )}
    </>
  );
}

function Groups({ frame, activity }: OfActivity): ReactElement | null {
  const known = activity.outcome === undefined ? [] : publishedGroups(activity.outcome);
  if (known.length === 0) return null;
  const words = known.map(
    ({ group, people }) => `${frame.t(`trajectories.group.${group}`)}: ${frame.format.number(people)}`,
  );
  return <> ({words.join(", ")})</>;
}

function Photos({ frame, photos }: { readonly frame: Frame; readonly photos: readonly Photo[] }): ReactElement {
  return (
    <div className="grid grid--small">
      {photos.map((photo) => (
        <img
          src={paths.photo(photo.id)}
          alt={photo.alt}
          {...langOf(frame, { lang: "nl" })}
          loading="lazy"
          decoding="async"
          key={photo.id}
        />
      ))}
    </div>
  );
}
