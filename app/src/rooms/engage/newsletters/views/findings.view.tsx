import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { Finding } from "../check.ts";
import { subjectLongerThan } from "../check.ts";

type Props = { readonly findings: readonly Finding[]; readonly frame: Frame };

/** What has to change before it can go, and what would make it easier to read. */
export function Findings({ findings, frame }: Props): ReactElement {
  const { t } = frame;
  const obstacles = findings.filter(({ isObstacle }) => isObstacle);
  const advices = findings.filter(({ isObstacle }) => !isObstacle);
  return (
    <>
      {obstacles.length > 0 && (
        <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("engage.newsletter.staff.obstacles")}>
          <FindingList findings={obstacles} frame={frame} />
        </Alert>
      )}
      {advices.length > 0 && (
        <Alert type="info" signLabel={t("engage.sign.info")} title={t("engage.newsletter.staff.advices")}>
          <FindingList findings={advices} frame={frame} />
        </Alert>
      )}
      {findings.length === 0 && (
        <Alert type="ok" signLabel={t("engage.sign.ok")}>
          {t("engage.newsletter.staff.nothingFound")}
        </Alert>
      )}
    </>
  );
}

const shownAtMost = 25;

function FindingList({ findings, frame }: Props): ReactElement {
  return (
    <ul>
      {findings.slice(0, shownAtMost).map((one, place) => (
        <li key={place}>
          {one.quote !== "" && (
            <>
              <q lang={one.lang}>{one.quote}</q>:{" "}
            </>
          )}
          {adviceOf(one, frame)}
        </li>
      ))}
    </ul>
  );
}

function adviceOf({ kind, lang, hint }: Finding, frame: Frame): string {
  const { t } = frame;
  if (hint) {
    const { kind: hard, instead, words } = hint;
    return t(`trajectories.plain.${hard}${instead === "" ? "" : "Instead"}`, { instead, words });
  }
  return t(`engage.newsletter.staff.check.${kind}`, {
    language: languageName(lang, frame.lang),
    max: subjectLongerThan,
  });
}
