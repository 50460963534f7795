import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { trajectoryTitle } from "../../trajectories/room.ts";
import { fileHref } from "../paths.ts";
import { staffNameOf } from "../views/names.ts";
import type { FilesShown } from "./files.page.tsx";

type Props = { readonly shown: FilesShown; readonly frame: Frame };

/** One workbook for who reads, and behind it the same for programs. */
export function FilesView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { trajectory, activities } = shown;
  return (
    <div className="stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle({ lang }, trajectory)}>
        {t("engage.staff.files.title")}
      </Heading>
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t("engage.staff.files.personalData")}
      </Alert>
      <Files trajectoryId={trajectory.id} title={t("engage.staff.files.all")} frame={frame} />
      {activities.length > 1 &&
        activities.map(({ place }) => (
          <Files
            trajectoryId={trajectory.id}
            activityId={place.activity.id}
            title={staffNameOf(place, frame)}
            frame={frame}
            key={place.activity.id}
          />
        ))}
      <section className="measure stack stack--close">
        <Heading level={2}>{t("engage.staff.files.which")}</Heading>
        <ul>
          {(["xlsx", "csv", "json", "codebook"] as const).map((kind) => (
            <li key={kind}>{t(`engage.staff.files.about.${kind}`)}</li>
          ))}
        </ul>
        <p>{t("engage.staff.files.everything")}</p>
        {activities.length > 1 && <p>{t("engage.staff.files.numbered")}</p>}
      </section>
    </div>
  );
}

type FilesProps = {
  readonly trajectoryId: string;
  readonly activityId?: string;
  readonly title: string;
  readonly frame: Frame;
};

function Files({ trajectoryId, activityId, title, frame }: FilesProps): ReactElement {
  const { t } = frame;
  const more = { csv: "export.csv", json: "export.json", codebook: "codeboek.csv", codebookJson: "codeboek.json" };
  return (
    <section className="stack stack--close">
      <Heading level={2}>{title}</Heading>
      <ActionGroup>
        <ButtonLink
          variant="secondary"
          pictogram="download"
          href={fileHref(trajectoryId, "export.xlsx", activityId)}
          download
        >
          {t("engage.staff.files.xlsx")}
        </ButtonLink>
        {Object.entries(more).map(([kind, file]) => (
          <ButtonLink variant="subtle" href={fileHref(trajectoryId, file, activityId)} download key={kind}>
            {t(`engage.staff.files.${kind}`)}
          </ButtonLink>
        ))}
      </ActionGroup>
    </section>
  );
}
