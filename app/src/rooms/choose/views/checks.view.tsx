import { SCAN_ANSWERS } from "@brink/decision-guide";
import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { ProgressSteps } from "../../../platform/web/components/progress-steps/progress-steps.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { checksOf } from "../commands/save-checks.ts";
import { hashOf } from "../content/guide-content.ts";
import type { Check, ScanTheme } from "../content/question.ts";
import type { Guide } from "../domain/guide.ts";
import type { Said } from "../domain/said.ts";
import { paths } from "../paths.ts";
import { GuideHead } from "./guide-head.view.tsx";
import { LiveScan } from "./live-scan.view.tsx";
import { PageForm } from "./page-form.view.tsx";
import { progressOf } from "./progress.ts";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type ChecksViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly theme: ScanTheme;
};

/** Six of the 36 checks. */
export function ChecksView(props: ChecksViewProps): ReactElement {
  const { frame, content, guide, theme } = props;
  const { t } = frame;
  const number = content.themes.indexOf(theme);
  const before = content.themes[number - 1];
  return (
    <>
      <GuideHead {...props} step="scan" title={say(frame, theme.name)} />
      <ProgressSteps
        label={t("choose.scan.themes")}
        summary={t("choose.scan.theme", { number: number + 1, all: content.themes.length })}
        current={number + 1}
        doneLabel={t("choose.steps.done")}
        steps={content.themes.map(({ code, name, checks }) => ({
          label: say(frame, name),
          href: paths.checks(guide.id, code),
          progress: progressOf(frame, checks, guide.checks),
        }))}
      />
      <p className="measure">{t("choose.scan.lead")}</p>
      <LiveScan frame={frame} content={content} guide={guide}>
        <PageForm
          frame={frame}
          before={hashOf(checksOf(guide.checks, theme.code))}
          back={before && paths.checks(guide.id, before.code)}
          last={number === content.themes.length - 1}
        >
          {theme.checks.map((check) => (
            <div key={check.id}>
              <CheckField frame={frame} checks={guide.checks} check={check} />
            </div>
          ))}
        </PageForm>
      </LiveScan>
    </>
  );
}

export type CheckFieldProps = { readonly frame: Frame; readonly check: Check; readonly checks: Said };

/** One check, with why it is asked. */
export function CheckField({ frame, check, checks }: CheckFieldProps): ReactElement {
  const { t } = frame;
  const saved = checks[check.id];
  return (
    <div className="stack stack--tight">
      <RadioGroup
        name={check.id}
        label={say(frame, check.question)}
        layout="row"
        value={formValue(frame, check.id, typeof saved === "string" ? saved : "")}
        error={fieldError(frame, check.id)}
        options={SCAN_ANSWERS.map((value) => ({ value, label: t(`choose.scan.answer.${value}`) }))}
      />
      <Details summary={t("choose.form.why")}>{say(frame, check.why)}</Details>
    </div>
  );
}
