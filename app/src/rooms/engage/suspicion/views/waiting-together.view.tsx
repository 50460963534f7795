import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { removeTogetherHref } from "../../removal/paths.ts";
import type { WaitingTogether } from "../reader.ts";

type Props = {
  readonly together: readonly WaitingTogether[];
  readonly trajectories: ReadonlyMap<string, Trajectory>;
  readonly frame: Frame;
};

/** Texts that look like the work of one: apart from the others, so that those are not drowned, with two ways on. */
export function WaitingTogetherView({ together, trajectories, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (together.length === 0) return null;
  return (
    <section className="stack stack--close" aria-labelledby="samen">
      <Heading level={2} id="samen">
        {t("engage.suspicion.staff.title")}
      </Heading>
      <p>{t("engage.suspicion.staff.lead")}</p>
      {together.map((one) => (
        <OneGroup one={one} trajectory={trajectories.get(one.trajectoryId)} frame={frame} key={one.id} />
      ))}
    </section>
  );
}

type OneProps = {
  readonly one: WaitingTogether;
  readonly trajectory: Trajectory | undefined;
  readonly frame: Frame;
};

function OneGroup({ one, trajectory, frame }: OneProps): ReactElement {
  const { t, format } = frame;
  const { id, kind, waiting, devices, since, example } = one;
  const why = t(`engage.suspicion.staff.${kind}`, { count: waiting });
  const facts = [
    ...(trajectory ? [trajectoryTitle(frame, trajectory)] : []),
    t("engage.suspicion.staff.devices", { count: devices }),
    t("engage.queue.since", { date: format.dateTime(since) }),
  ];
  return (
    <article className="panel stack stack--close" aria-label={why}>
      <Heading level={3}>{why}</Heading>
      <p className="small muted">{facts.join(" · ")}</p>
      <blockquote lang={example.lang} dir="auto">
        {example.title !== "" && <strong>{example.title} </strong>}
        {excerpt(example.body)}
      </blockquote>
      <ActionForm frame={frame} action="clear">
        <input type="hidden" name="suspicionId" value={id} />
        <ActionGroup>
          <ButtonLink href={removeTogetherHref(one.trajectoryId, id)}>{t("engage.suspicion.staff.remove")}</ButtonLink>
          <Button variant="secondary">{t("engage.suspicion.staff.clear", { count: waiting })}</Button>
        </ActionGroup>
      </ActionForm>
    </article>
  );
}

const excerptLetters = 240;

function excerpt(text: string): string {
  return text.length > excerptLetters ? `${text.slice(0, excerptLetters).trimEnd()}…` : text;
}
