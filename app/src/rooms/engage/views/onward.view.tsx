import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import type { NextWaiting } from "../next-reader.ts";
import { contributionHref, queueHref, registerHref } from "../paths.ts";
import { mayConfirm, mayModerate, mayPropose } from "../policy.ts";

type Props = {
  readonly trajectoryId: string;
  readonly next: NextWaiting;
  /** It is in the queue of what waits to be read. */
  readonly isQueued: boolean;
  readonly frame: Frame;
};

/** The way to the next one that waits for this person, so that answering many is not a walk back each time. */
export function Onward({ trajectoryId, next, isQueued, frame }: Props): ReactElement {
  const { t, actor } = frame;
  const { open, proposed } = next;
  return (
    <ActionGroup>
      {open !== undefined && mayPropose.allows(actor) && (
        <ButtonLink variant="secondary" href={contributionHref(trajectoryId, open)} pictogramEnd="arrow">
          {t("engage.detail.nextOpen")}
        </ButtonLink>
      )}
      {proposed !== undefined && mayConfirm.allows(actor) && (
        <ButtonLink variant="secondary" href={contributionHref(trajectoryId, proposed)} pictogramEnd="arrow">
          {t("engage.detail.nextProposed")}
        </ButtonLink>
      )}
      {isQueued && mayModerate.allows(actor) && (
        <ButtonLink variant="secondary" href={queueHref()}>
          {t("engage.queue.title")}
        </ButtonLink>
      )}
      <ButtonLink variant="subtle" href={registerHref(trajectoryId)}>
        {t("engage.detail.toRegister")}
      </ButtonLink>
    </ActionGroup>
  );
}
