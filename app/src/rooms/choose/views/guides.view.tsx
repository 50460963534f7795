import { judgeScan } from "@brink/decision-guide";
import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Challenge, Trajectory } from "../../trajectories/room.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import type { Guide } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { say } from "./words.ts";

export type GuidesViewProps = {
  readonly frame: Frame;
  readonly guides: readonly Guide[];
  readonly challenges: readonly Challenge[];
  /** The challenge or trajectory from which somebody came. */
  readonly about: { readonly challengeId: string | undefined; readonly trajectory: Trajectory | undefined };
};

/** The runs of the decision guide, and starting one. */
export function GuidesView(props: GuidesViewProps): ReactElement {
  const { frame, guides, about } = props;
  const { t } = frame;
  const title = about.trajectory?.texts.title;
  return (
    <>
      <Heading level={1}>{t("choose.nav.guides")}</Heading>
      <p className="lead measure">{t("choose.guides.lead")}</p>
      {title !== undefined && <p>{t("choose.guides.ofTrajectory", { title: say(frame, title) })}</p>}
      {mayGuide.allows(frame.actor) && <Start {...props} />}
      {guides.length === 0 ? (
        <EmptyState title={t("choose.guides.none")} pictogram="scale">
          {t("choose.guides.noneText")}
        </EmptyState>
      ) : (
        <List {...props} />
      )}
      <p>
        <a href={paths.bylaw}>{t("choose.bylaw.link")}</a>
      </p>
    </>
  );
}

function Start({ frame, challenges, about }: GuidesViewProps): ReactElement {
  const { t } = frame;
  if (challenges.length === 0) {
    return (
      <p>
        {t("choose.guides.noChallenges")} <a href={trajectoryPaths.newChallenge}>{t("choose.guides.newChallenge")}</a>
      </p>
    );
  }
  return (
    <div className="panel narrow">
      <ActionForm frame={frame} action="start">
        {about.trajectory && <input type="hidden" name="trajectoryId" value={about.trajectory.id} />}
        <SelectField
          name="challengeId"
          label={t("choose.guides.challenge")}
          description={t("choose.guides.challengeHelp")}
          emptyLabel={t("choose.guides.choose")}
          width="full"
          value={formValue(frame, "challengeId", about.challengeId ?? "")}
          error={fieldError(frame, "challengeId")}
          options={challenges.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Button pictogram="plus">{t("choose.guides.start")}</Button>
      </ActionForm>
      <p>
        <a href={trajectoryPaths.newChallenge}>{t("choose.guides.otherChallenge")}</a>
      </p>
    </div>
  );
}

function List({ frame, guides, challenges }: GuidesViewProps): ReactElement {
  const { t, format } = frame;
  const titleOf = (guide: Guide) => challenges.find(({ id }) => id === guide.challengeId)?.title ?? guide.id;
  return (
    <Table
      caption={t("choose.guides.caption", { count: guides.length })}
      columns={["challenge", "outcome", "changed", "by"].map((name) => ({ label: t(`choose.column.${name}`) }))}
      rows={guides.map((guide) => ({
        key: guide.id,
        cells: [
          <a href={paths.guide(guide.id)}>{titleOf(guide)}</a>,
          outcomeWord(frame, guide),
          format.dateTime(guide.changedAt),
          guide.changedBy,
        ],
      }))}
    />
  );
}

/** What the QuickScan says now, in a few words. */
export function outcomeWord({ t }: Frame, guide: Guide): string {
  const judgement = judgeScan(guide.checks);
  return judgement.complete
    ? t(`choose.outcome.${judgement.scan.outcome}.title`)
    : t("choose.scan.open", { count: judgement.unanswered.length });
}
