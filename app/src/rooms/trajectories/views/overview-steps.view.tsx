import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../domain.ts";
import { canArchive, isPublic, movesFrom } from "../domain.ts";
import { levelIsFixed } from "../domain/promise.ts";
import { paths } from "../paths.ts";
import { mayMove, mayPrepare } from "../policy.ts";
import type { NextStep } from "../ports.ts";

/** Of all these pages the one to go to now. */
export function Next({ frame, next }: { readonly frame: Frame; readonly next: NextStep }): ReactElement {
  const { t, actor } = frame;
  return (
    <section className="panel stack stack--close" aria-labelledby="next-step">
      <Heading level={2} id="next-step">
        {t("trajectories.next.title")}
      </Heading>
      <p>{t(next.sentenceKey, next.params)}</p>
      {next.policy.allows(actor) && (
        <div>
          <ButtonLink href={next.href}>{t(next.linkKey)}</ButtonLink>
        </div>
      )}
    </section>
  );
}

/** Its own steps and its page; what is done now and then is folded. None stands out: what comes next stands above. */
export function Steps({ frame, trajectory }: { readonly frame: Frame; readonly trajectory: Trajectory }): ReactElement {
  const { t } = frame;
  const moves = mayMove.allows(frame.actor) ? movesFrom(trajectory.status) : [];
  const decide =
    mayPrepare.allows(frame.actor) && levelIsFixed(trajectory.status) && trajectory.decidedOn === undefined;
  return (
    <ActionGroup>
      {moves.map((move) => (
        <ButtonLink href={paths.move(trajectory.id, move)} variant="secondary" key={move}>
          {t(`trajectories.move.${move}`)}
        </ButtonLink>
      ))}
      {decide && (
        <ButtonLink href={paths.decision(trajectory.id)} variant="secondary">
          {t("trajectories.staff.recordDecision")}
        </ButtonLink>
      )}
      <ButtonLink href={paths.trajectory(trajectory.slug)} variant="subtle" pictogramEnd="arrow">
        {t(isPublic(trajectory) ? "trajectories.staff.publicPage" : "trajectories.staff.preview")}
      </ButtonLink>
      <NowAndThen frame={frame} trajectory={trajectory} />
    </ActionGroup>
  );
}

function NowAndThen({ frame, trajectory }: { readonly frame: Frame; readonly trajectory: Trajectory }) {
  const { t, actor } = frame;
  const [prepares, moves] = [mayPrepare.allows(actor), mayMove.allows(actor)];
  const ways = [
    ...(prepares && !isPublic(trajectory)
      ? [{ href: paths.sharePreview(trajectory.id), key: "trajectories.share.title" }]
      : []),
    ...(prepares ? [{ href: paths.copy(trajectory.id), key: "trajectories.copy.title" }] : []),
    ...(moves && canArchive(trajectory)
      ? [{ href: paths.archive(trajectory.id), key: "trajectories.archive.title" }]
      : []),
  ];
  if (ways.length === 0) return null;
  return (
    <Details summary={t("trajectories.staff.more")}>
      <ul>
        {ways.map(({ href, key }) => (
          <li key={key}>
            <a href={href}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
