import type { ReactElement } from "react";
import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { action, oneClick, page } from "../../../../platform/define/page.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryById, trajectoryTitle } from "../../../trajectories/room.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import { mayTakePart } from "../../policy.ts";
import { isStopToken, stopStepsHref, stopStepsPath } from "./link.ts";
import { stepStanding } from "./reader.ts";
import { stopSteps } from "./writer.ts";

const params = z.object({ contribution: z.string().max(40), token: z.string().max(100) });

/** No more letters about the steps after a decision. */
export function stopStepsCommand(bindings: FollowingBindings) {
  return command({
    name: "engage.stop_steps",
    policy: mayTakePart,
    input: params,
    // The mail programs of many people send from a few addresses.
    rateLimit: { max: 600, perSeconds: 60 },
    async run(work, input) {
      if (!isStopToken(bindings, work.tenantId, input)) return notFound();
      await stopSteps(work, input.contribution);
      return ok({});
    },
  });
}

/** A button and no more: programs that scan mail open every link they see. Its one click stops. */
export function stopStepsPage(bindings: FollowingBindings, stop: ReturnType<typeof stopStepsCommand>) {
  return page({
    ...{ path: stopStepsPath, layout: "resident", policy: mayTakePart, params },
    async load(work, link) {
      const standing = isStopToken(bindings, work.tenantId, link)
        ? await stepStanding(work, link.contribution)
        : undefined;
      const trajectory = standing && (await trajectoryById(work, standing.trajectoryId));
      return standing && trajectory ? ok({ trajectory, isTold: standing.isTold }) : notFound();
    },
    title: (_, { t }) => t("engage.steps.stop.title"),
    view: (shown, frame) => <StopView {...shown} frame={frame} />,
    actions: {
      stop: action({
        command: stop,
        input: (link) => link,
        next: (_, { contribution, token }) => ({ to: stopStepsHref(contribution, token) }),
      }),
    },
    oneClick: oneClick({ command: stop, input: (link) => link }),
  });
}

type StopProps = { readonly trajectory: Trajectory; readonly isTold: boolean; readonly frame: Frame };

function StopView({ trajectory, isTold, frame }: StopProps): ReactElement {
  const { t } = frame;
  const words = { title: trajectoryTitle(frame, trajectory) };
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{t("engage.steps.stop.title")}</Heading>
      <p className="lead">{t(`engage.steps.stop.${isTold ? "text" : "stopped"}`, words)}</p>
      {isTold && (
        <ActionForm frame={frame} action="stop">
          <Button>{t("engage.steps.stop.now")}</Button>
        </ActionForm>
      )}
      <p>
        <a href={`/trajecten/${trajectory.slug}`}>{t("engage.backToTrajectory")}</a>
      </p>
    </div>
  );
}
