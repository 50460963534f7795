import type { ReactElement, ReactNode } from "react";
import { judgeScan, mayGoOn, parseAnswers } from "@brink/decision-guide";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Quote } from "../../../platform/web/components/quote/quote.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import type { Choice, Guide, StoredAdvice } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import type { GuideStep } from "./guide-head.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import { outcomeWord } from "./guides.view.tsx";
import type { Reading } from "./words.ts";
import { namesOf } from "./words.ts";

export type GuideViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly advice: StoredAdvice | undefined;
  readonly choice: Choice | undefined;
};

/** One run: how far it is, and the one thing to do next. */
export function GuideView(props: GuideViewProps): ReactElement {
  const { frame, guide, challenge } = props;
  const { t, format } = frame;
  const next = nextOf(props);
  return (
    <>
      <GuideHead {...props} step={next.step} title={t("choose.nav.guides")} />
      <Quote text={challenge.words} attribution={challenge.heardWhere} lang="nl" />
      <ButtonLink href={next.href} pictogramEnd="arrow">
        {t(`choose.guide.next.${next.saysNo === true ? "outcome" : next.step}`)}
      </ButtonLink>
      <DefinitionList items={rowsOf(props)} />
      {mayGuide.allows(frame.actor) && <Colleagues {...props} />}
      {mayGuide.allows(frame.actor) && <Copy {...props} />}
      <p className="muted small">
        {t("choose.guide.changed", { by: guide.changedBy, when: format.dateTime(guide.changedAt) })}{" "}
        {mayGuide.allows(frame.actor) && (
          <>
            <a href={`${paths.replies(guide.id)}#geschiedenis`}>{t("choose.history.link")}</a>{" "}
            <a href={paths.versions(guide.id)}>{t("choose.versions.link")}</a>
          </>
        )}
      </p>
    </>
  );
}

/** Nobody knows all of it alone. */
function Colleagues({ frame, guide }: GuideViewProps): ReactElement {
  return (
    <p className="measure">
      {frame.t("choose.sharing.help")} <a href={paths.sharing(guide.id)}>{frame.t("choose.sharing.link")}</a>
    </p>
  );
}

/** Trying something else beside what is there. */
function Copy({ frame }: GuideViewProps): ReactElement {
  return (
    <div className="stack stack--tight narrow">
      <p>{frame.t("choose.compare.copyHelp")}</p>
      <ActionForm frame={frame} action="copy">
        <Button variant="secondary">{frame.t("choose.compare.copy")}</Button>
      </ActionForm>
    </div>
  );
}

type NextStep = { readonly step: GuideStep; readonly href: string; readonly saysNo?: boolean };

function nextOf({ guide, advice, content, choice }: GuideViewProps): NextStep {
  const judgement = judgeScan(guide.checks);
  if (judgement.complete && !mayGoOn(judgement)) return { step: "scan", href: paths.outcome(guide.id), saysNo: true };
  if (!judgement.complete) {
    const started = Object.keys(guide.checks).length > 0;
    return { step: "scan", href: started ? paths.outcome(guide.id) : paths.checks(guide.id, "urgency") };
  }
  if (!parseAnswers(guide.answers).ok) return { step: "situation", href: paths.questions(guide.id, 1) };
  const holds = advice !== undefined && outdatedBy(guide, advice, content) === undefined;
  if (choice !== undefined && holds) return { step: "plan", href: paths.canvas(guide.id) };
  return { step: "advice", href: paths.advice(guide.id) };
}

function rowsOf(props: GuideViewProps) {
  const { frame, guide, content, advice, choice } = props;
  const { t, format } = frame;
  const answered = content.situation.questions.filter(({ id }) => id in guide.answers).length;
  const row = (step: GuideStep, value: ReactNode, href: string) => ({
    term: t(`choose.steps.${step}`),
    value,
    action: <a href={href}>{t(`choose.guide.open.${step}`)}</a>,
  });
  return [
    row("scan", outcomeWord(frame, guide), paths.outcome(guide.id)),
    row(
      "situation",
      t("choose.guide.answered", { count: answered, all: content.situation.questions.length }),
      paths.questions(guide.id, 1),
    ),
    row(
      "advice",
      advice === undefined
        ? t("choose.guide.noAdvice")
        : adviceWords(props, advice, format.dateTime(advice.computedAt)),
      paths.advice(guide.id),
    ),
    ...(choice === undefined
      ? []
      : [row("plan", namesOf(props, choice.items), trajectoryPaths.overview(choice.trajectoryId))]),
  ];
}

function adviceWords({ frame, guide, content }: GuideViewProps, advice: StoredAdvice, when: string): string {
  const outdated = outdatedBy(guide, advice, content);
  return frame.t(outdated === undefined ? "choose.guide.adviceOf" : "choose.guide.adviceOutdated", { when });
}
