import type { ReactElement } from "react";
import type { Crumb, Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ProgressSteps } from "../../../platform/web/components/progress-steps/progress-steps.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import type { Guide } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { progressOf } from "./progress.ts";
import type { Reading } from "./words.ts";

export type GuideStep = "scan" | "situation" | "advice" | "plan";
const steps: readonly GuideStep[] = ["scan", "situation", "advice", "plan"];

export type GuideHeadProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Pick<Challenge, "title">;
  readonly step: GuideStep;
  readonly title: string;
};

/** Which challenge this is about, and how far the guide is. */
export function GuideHead(props: GuideHeadProps): ReactElement {
  const { frame, guide, challenge, step, title } = props;
  const { t } = frame;
  const current = steps.indexOf(step) + 1;
  return (
    <header className="stack stack--close">
      <Heading level={1} kicker={challenge.title}>
        {title}
      </Heading>
      <ProgressSteps
        label={t("choose.steps.label")}
        summary={t("choose.steps.summary", { current, all: steps.length })}
        current={current}
        doneLabel={t("choose.steps.done")}
        steps={steps.map((one) => ({
          label: t(`choose.steps.${one}`),
          href: hrefOf(one, guide),
          progress: progressIn(one, props),
        }))}
      />
      <p className="no-print">
        <a href={paths.stakeholders(guide.id)}>{t("choose.stakeholders.link")}</a>
      </p>
    </header>
  );
}

/** An advice is there or not, and a plan says itself what it waits for. */
function progressIn(step: GuideStep, { frame, content, guide }: GuideHeadProps) {
  const allChecks = content.themes.flatMap(({ checks }) => checks);
  if (step === "scan") return progressOf(frame, allChecks, guide.checks);
  return step === "situation" ? progressOf(frame, content.situation.questions, guide.answers) : undefined;
}

function hrefOf(step: GuideStep, { id }: Guide): string {
  if (step === "scan") return paths.outcome(id);
  if (step === "situation") return paths.questions(id, 1);
  return step === "plan" ? paths.canvas(id) : paths.advice(id);
}

export function guideCrumbs(
  { t }: Frame,
  guide: Guide,
  challenge: Pick<Challenge, "title">,
  here?: string,
): readonly Crumb[] {
  return [
    { label: t("trajectories.crumb.workbench"), href: trajectoryPaths.dashboard },
    { label: t("choose.nav.guides"), href: paths.guides },
    here === undefined ? { label: challenge.title } : { label: challenge.title, href: paths.guide(guide.id) },
    ...(here === undefined ? [] : [{ label: here }]),
  ];
}
