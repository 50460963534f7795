import type { JudgedScan } from "@brink/decision-guide";
import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { dayOf, trajectoryPaths } from "../../trajectories/room.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import type { DatedArticle } from "../domain/bylaw.ts";
import { mayChoose } from "../policy.ts";
import { Ground } from "./motivation-ground.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";
import { checkOf } from "./todos.view.tsx";

export type MotivationFormProps = Reading & {
  readonly scan: JudgedScan;
  readonly trajectory: Trajectory | undefined;
  readonly bylaw: readonly DatedArticle[];
};

/** Not asking residents is a decision too: recorded with its reasons, by whom and when. */
export function MotivationForm(props: MotivationFormProps): ReactElement | null {
  const { frame, trajectory } = props;
  const { t, format } = frame;
  const { motivation } = trajectory ?? {};
  if (trajectory && motivation) {
    return (
      <Alert type="ok" signLabel={t("choose.sign.done")} title={t("choose.motivation.recorded")}>
        <p>{t("choose.motivation.recordedText", { by: motivation.by, on: format.date(motivation.on) })}</p>
        <p>
          <a href={motivationPlace(frame, trajectory.id)}>{t("choose.motivation.read")}</a>
        </p>
      </Alert>
    );
  }
  return mayChoose.allows(frame.actor) ? <Fields {...props} /> : null;
}

/** Who may only look reads it in the overview of the trajectory. */
function motivationPlace({ actor }: Frame, trajectoryId: string): string {
  return mayChoose.allows(actor) ? trajectoryPaths.motivation(trajectoryId) : trajectoryPaths.overview(trajectoryId);
}

function Fields({ frame, content, scan, bylaw }: MotivationFormProps): ReactElement {
  const { t } = frame;
  const own = frame.form.action === "motivate" ? frame : { ...frame, form: { values: {}, errors: [] } };
  const field = (name: string, fallback: string) => ({
    name,
    label: t(`choose.motivation.${name}`),
    value: formValue(own, name, fallback),
    error: fieldError(own, name),
  });
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.motivation.title")}</Heading>
      <p className="measure">{t("choose.motivation.lead")}</p>
      <div className="narrow">
        <ActionForm frame={own} action="motivate">
          <RadioGroup
            {...field("decision", scan.outcome === "stop" ? "stop" : "inform")}
            required
            options={["inform", "stop"].map((value) => ({ value, label: t(`choose.motivation.decision.${value}`) }))}
          />
          <Ground frame={own} bylaw={bylaw} />
          <TextArea
            {...field("reasons", "")}
            description={[t("choose.motivation.reasonsHelp"), ...scanHint({ frame, content }, scan)].join(" ")}
            required
            lang="nl"
          />
          <TextField {...field("by", "")} description={t("choose.motivation.byHelp")} width="medium" required />
          <DateField {...field("on", dayOf(frame.now, frame.tenant.timeZone))} required />
          <Button>{t("choose.motivation.save")}</Button>
        </ActionForm>
      </div>
    </section>
  );
}

/** Where to look for reasons: the checks that were answered with no. Why they were, only a person can say. */
function scanHint({ frame, content }: Reading, scan: JudgedScan): readonly string[] {
  const theme = scan.outcome === "stop" ? "urgency" : "room";
  const checks = scan.todos
    .filter((todo) => todo.theme === theme)
    .flatMap((todo) => checkOf(content, todo.check) ?? [])
    .map(({ question }) => say(frame, question));
  return checks.length === 0 ? [] : [frame.t("choose.motivation.reasonsHint", { checks: checks.join(" ") })];
}
