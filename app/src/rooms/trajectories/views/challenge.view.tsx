import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Quote } from "../../../platform/web/components/quote/quote.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Challenge, Trajectory } from "../domain.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { Area, ChallengeOffer } from "../ports.ts";
import { ChallengeForm } from "./challenge-form.view.tsx";
import { TrajectoryStatusBadge } from "./status.view.tsx";
import { titleOf } from "./words.view.tsx";

export type ChallengeViewProps = {
  readonly frame: Frame;
  readonly challenge: Challenge;
  readonly trajectories: readonly Trajectory[];
  readonly areas: readonly Area[];
  readonly offers: readonly ChallengeOffer[];
};

/** One problem: the words, with whom they were checked, and what came of it. */
export function ChallengeView(props: ChallengeViewProps): ReactElement {
  const { frame, challenge, areas } = props;
  const { t, format } = frame;
  const heard =
    challenge.heardOn === undefined
      ? challenge.heardWhere
      : `${challenge.heardWhere}, ${format.date(challenge.heardOn)}`;
  return (
    <>
      <Heading level={1}>{challenge.title}</Heading>
      <Quote text={challenge.words} attribution={heard} lang="nl" />
      <Checked frame={frame} challenge={challenge} />
      <Trajectories {...props} />
      {mayPrepare.allows(frame.actor) && (
        <Details summary={t("trajectories.staff.changeChallenge")} open={frame.form.action !== undefined}>
          <ChallengeForm frame={frame} challenge={challenge} areas={areas} back={paths.challenge(challenge.id)} />
        </Details>
      )}
    </>
  );
}

function Checked({ frame, challenge }: { readonly frame: Frame; readonly challenge: Challenge }): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("trajectories.staff.checks")}</Heading>
      <Table
        caption={t("trajectories.staff.checks")}
        captionHidden
        columns={["who", "when", "said"].map((name) => ({ label: t(`trajectories.column.${name}`) }))}
        rows={challenge.checkedWith.map(({ who, on, said }, index) => ({
          key: String(index),
          cells: [who, on === undefined ? t("trajectories.staff.unknown") : format.date(on), said],
        }))}
        empty={<p>{t("trajectories.staff.notChecked")}</p>}
      />
    </section>
  );
}

function Trajectories({ frame, challenge, trajectories, offers }: ChallengeViewProps): ReactElement {
  const { t } = frame;
  const start = mayPrepare.allows(frame.actor) && (
    <ActionGroup>
      {offers.map(({ labelKey, href }, place) => (
        <ButtonLink
          href={href}
          variant={place === 0 ? "primary" : "subtle"}
          pictogramEnd={place === 0 ? "arrow" : undefined}
          key={labelKey}
        >
          {t(labelKey)}
        </ButtonLink>
      ))}
      <ButtonLink
        href={paths.newTrajectory(challenge.id)}
        pictogram="plus"
        variant={offers.length > 0 ? "secondary" : "primary"}
      >
        {t("trajectories.staff.newTrajectory")}
      </ButtonLink>
    </ActionGroup>
  );
  if (trajectories.length === 0) {
    return (
      <EmptyState title={t("trajectories.staff.noTrajectoryYet")} pictogram="flag" action={start}>
        {t("trajectories.staff.noTrajectoryYetText")}
      </EmptyState>
    );
  }
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("trajectories.nav.trajectories")}</Heading>
      <ul>
        {trajectories.map((trajectory) => (
          <li key={trajectory.id}>
            <a href={paths.overview(trajectory.id)}>{titleOf(frame, trajectory)}</a>{" "}
            <TrajectoryStatusBadge frame={frame} status={trajectory.status} side="staff" />
          </li>
        ))}
      </ul>
      {start}
    </section>
  );
}
