import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { saidInDutch } from "../../../platform/i18n/said.ts";
import type { PublicPromise, Trajectory } from "../domain.ts";
import { movedPromise } from "../domain/moved.ts";

type MovedPromiseProps = {
  readonly frame: Frame;
  readonly trajectory: Pick<Trajectory, "promised">;
  readonly promise: PublicPromise;
};

/** That a promised day was moved: first which day, then which, since when, and why. The same words for everybody. */
export function MovedPromise({ frame, trajectory, promise }: MovedPromiseProps): ReactElement | null {
  const { t, format } = frame;
  const moved = movedPromise(trajectory, promise);
  if (!moved) return null;
  const days = { first: format.date(moved.firstOn), now: format.date(moved.nowOn), day: format.date(moved.movedAt) };
  return (
    <>
      <p>{t(`trajectories.moved.${promise}`, days)}</p>
      {moved.reason !== "" && (
        <p>
          {t("trajectories.moved.reason")} {saidInDutch(frame, moved.reason)}
        </p>
      )}
    </>
  );
}
