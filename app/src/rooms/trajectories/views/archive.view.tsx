import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import type { Trajectory } from "../domain.ts";
import { canArchive, isPublic } from "../domain.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

type Props = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly links: readonly TrajectoryLink[];
};

/** What the archive means for who works with it and for residents, and the way in or out. */
export function ArchiveView({ frame, trajectory, links }: Props): ReactElement {
  const { t } = frame;
  const isArchived = trajectory.archivedAt !== undefined;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.archive.title")} />
      <p className="lead measure">{t(isArchived ? "trajectories.archive.isIn" : "trajectories.archive.lead")}</p>
      {isPublic(trajectory) && <p className="measure">{t("trajectories.archive.residents")}</p>}
      {isArchived || canArchive(trajectory) ? (
        <StaffForm
          frame={frame}
          action={isArchived ? "unarchive" : "archive"}
          version={trajectory.version}
          back={paths.overview(trajectory.id)}
          saveText={t(isArchived ? "trajectories.archive.back" : "trajectories.archive.go")}
          cancelText={t("trajectories.staff.goBack")}
        />
      ) : (
        <Alert type="info" signLabel={t("trajectories.public.note")}>
          {t("trajectories.refused.notOver")}
        </Alert>
      )}
    </>
  );
}
