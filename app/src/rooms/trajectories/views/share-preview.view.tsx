import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Trajectory } from "../domain.ts";
import { isPublic } from "../domain.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { frameOfForm } from "./field.ts";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type SharePreviewProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  /** The link as it is now; undefined when nobody can look. */
  readonly link: { readonly path: string; readonly madeAt: Date } | undefined;
  readonly links: readonly TrajectoryLink[];
};

/** The link with which others look along, how to make it and how to end it. */
export function SharePreviewView({ frame, trajectory, link, links }: SharePreviewProps): ReactElement {
  const { t } = frame;
  const buttons = { frame, version: trajectory.version };
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.share.title")} />
      {isPublic(trajectory) ? (
        <Alert type="info" signLabel={t("trajectories.public.note")}>
          {t("trajectories.share.isPublic")}{" "}
          <a href={paths.trajectory(trajectory.slug)}>{t("trajectories.staff.publicPage")}</a>
        </Alert>
      ) : (
        <>
          <p className="lead measure">{t("trajectories.share.lead")}</p>
          {link && <TheLink frame={frame} link={link} />}
          <OneButton {...buttons} action="share" variant={link ? "secondary" : "primary"} again={link !== undefined} />
        </>
      )}
      {link && <OneButton {...buttons} action="end" variant="subtle" />}
    </>
  );
}

type TheLinkProps = { readonly frame: Frame; readonly link: NonNullable<SharePreviewProps["link"]> };

function TheLink({ frame, link }: TheLinkProps): ReactElement {
  const { t, url, format } = frame;
  return (
    <div className="panel stack stack--close">
      <p>{t("trajectories.share.madeOn", { when: format.dateTime(link.madeAt) })}</p>
      <p>
        <a href={link.path}>{url.base + link.path}</a>
      </p>
    </div>
  );
}

type OneButtonProps = {
  readonly frame: Frame;
  readonly version: number;
  readonly action: "share" | "end";
  readonly variant: "primary" | "secondary" | "subtle";
  readonly again?: boolean;
};

function OneButton({ frame, version, action, variant, again = false }: OneButtonProps): ReactElement {
  return (
    <ActionForm frame={frameOfForm(frame, action)} action={action}>
      <input type="hidden" name="version" value={version} />
      <Button variant={variant}>{frame.t(`trajectories.share.${action}${again ? "Again" : ""}`)}</Button>
    </ActionForm>
  );
}
