import type { ReactElement } from "react";
import type { JudgedScan, Judgement } from "@brink/decision-guide";
import { THEMES } from "@brink/decision-guide";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { RadarChart } from "../../../platform/web/components/radar-chart/radar-chart.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import type { Challenge, Trajectory } from "../../trajectories/room.ts";
import type { Guide, Todo } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import type { LoadedMotivation } from "../queries/motivation.ts";
import { GuideHead } from "./guide-head.view.tsx";
import { ChangedAfter, MotivationNoteView } from "./motivation-note.view.tsx";
import { MotivationForm } from "./motivation.view.tsx";
import { checkOf, TodoForm } from "./todos.view.tsx";
import type { Reading } from "./words.ts";
import { listed, say } from "./words.ts";

export type OutcomeViewProps = Reading &
  LoadedMotivation & {
    readonly guide: Guide;
    readonly challenge: Challenge;
    readonly judgement: Judgement;
    readonly todos: readonly Todo[];
    readonly trajectory: Trajectory | undefined;
  };

/** What the QuickScan says, why, and what to do next. Never one number only. */
export function OutcomeView(props: OutcomeViewProps): ReactElement {
  const { frame, judgement, recorded } = props;
  const { t } = frame;
  return (
    <>
      <GuideHead {...props} step="scan" title={t("choose.scan.outcome")} />
      {recorded && <ChangedAfter {...props} recorded={recorded} />}
      {judgement.complete ? <Judged {...props} scan={judgement.scan} /> : <Incomplete {...props} />}
      {recorded && <MotivationNoteView {...props} recorded={recorded} />}
    </>
  );
}

function Incomplete({ frame, content, guide, judgement }: OutcomeViewProps): ReactElement {
  const { t } = frame;
  const open = judgement.complete ? [] : judgement.unanswered;
  const themes = content.themes.filter(({ checks }) => checks.some(({ id }) => open.includes(id)));
  return (
    <EmptyState title={t("choose.scan.open", { count: open.length })} pictogram="question">
      <p>{t("choose.scan.openText")}</p>
      <ul>
        {themes.map(({ code, name }) => (
          <li key={code}>
            <a href={paths.checks(guide.id, code)}>{say(frame, name)}</a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

function Judged(props: OutcomeViewProps & { readonly scan: JudgedScan }): ReactElement {
  const { frame, guide, scan, todos } = props;
  const { t } = frame;
  const goesOn = scan.outcome === "go" || scan.outcome === "repairFirst";
  return (
    <>
      <Spotlight tone={goesOn ? "soft" : "warning"} title={t(`choose.outcome.${scan.outcome}.title`)}>
        <p>{t(`choose.outcome.${scan.outcome}.text`)}</p>
        <Why {...props} />
        <ActionGroup>
          {goesOn && (
            <ButtonLink href={paths.questions(guide.id, 1)} pictogramEnd="arrow">
              {t("choose.outcome.toQuestions")}
            </ButtonLink>
          )}
          <ButtonLink variant={goesOn ? "subtle" : "secondary"} href={paths.checks(guide.id, firstTheme(scan))}>
            {t("choose.outcome.toChecks")}
          </ButtonLink>
        </ActionGroup>
      </Spotlight>
      {(scan.outcome === "informOnly" || scan.outcome === "stop") && <MotivationForm {...props} />}
      <Radar {...props} />
      {todos.length > 0 && <TodoForm {...props} />}
    </>
  );
}

function firstTheme({ todos, unknown }: JudgedScan): string {
  const [check] = unknown.length > 0 ? unknown : todos.map((todo) => todo.check);
  return THEMES.find((theme) => check?.startsWith(theme)) ?? "urgency";
}

/** Which rule led to this, and for "find out" which checks nobody could answer. */
function Why({ frame, content, scan }: Reading & { readonly scan: JudgedScan }): ReactElement | null {
  const { t } = frame;
  const themeName = (code: string) => {
    const theme = content.themes.find((one) => one.code === code);
    return theme ? say(frame, theme.name) : code;
  };
  const reasons = scan.findings.map((finding) =>
    finding.code === "weakTheme"
      ? t("choose.finding.weakTheme", { theme: themeName(finding.theme) })
      : t(`choose.finding.${finding.code}`),
  );
  const unknown = scan.outcome === "findOut" ? scan.unknown.map((id) => checkOf(content, id)) : [];
  if (reasons.length + unknown.length === 0) return null;
  return (
    <ul>
      {scan.outcome !== "findOut" && reasons.map((reason) => <li key={reason}>{reason}</li>)}
      {unknown.map((check) => check && <li key={check.id}>{say(frame, check.question)}</li>)}
    </ul>
  );
}

function Radar({ frame, content, scan }: Reading & { readonly scan: JudgedScan }): ReactElement {
  const { t, format } = frame;
  const named = content.themes.map((theme) => ({ label: say(frame, theme.name), share: scan.scores[theme.code] }));
  const shares = named.map(({ share }) => share);
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  const at = (share: number) =>
    listed(
      frame,
      named.flatMap((one) => (one.share === share ? [one.label] : [])),
    );
  return (
    <RadarChart
      id="quickscan"
      title={t("choose.scan.radar")}
      conclusion={
        most === least ? t("choose.scan.radarEven") : t("choose.scan.radarSays", { best: at(most), worst: at(least) })
      }
      table={{ nameColumn: t("choose.scan.theme.column"), valueColumn: t("choose.scan.score.column") }}
      axes={named.map(({ label, share }) => ({
        label,
        share,
        valueText: t("choose.scan.points", { points: format.number(Math.round(share * 12)) }),
      }))}
    />
  );
}
