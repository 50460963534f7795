import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { targetGroups } from "../codes.ts";
import type { Activity, Outcome } from "../domain.ts";
import { baseLang } from "../domain/texts.ts";
import { paths } from "../paths.ts";
import { fieldOf, frameOfForm, limitText, typedEuros } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";

export type RegisterFormProps = { readonly frame: Frame; readonly activity: Activity };

/** What happened: who came, hours, euros and what was said. */
export function RegisterForm({ frame: whole, activity }: RegisterFormProps): ReactElement {
  const frame = frameOfForm(whole, "register");
  const { t } = frame;
  const { outcome } = activity;
  const said = fieldOf(frame, "said", outcome?.said[baseLang] ?? "", { help: true });
  return (
    <StaffForm
      frame={whole}
      action="register"
      version={activity.version}
      back={paths.activities(activity.trajectoryId)}
      saveText={t("trajectories.staff.register")}
    >
      {activity.inBrink === undefined && <WhoCame frame={frame} outcome={outcome} />}
      <NumberField
        {...fieldOf(frame, "hours", typed(outcome?.hours), { words: "hoursSpent" })}
        unit={t("trajectories.unit.hours")}
      />
      <NumberField
        {...fieldOf(frame, "cost", typedEuros(outcome?.costCents), { help: true })}
        unit={t("trajectories.unit.euro")}
        decimals
      />
      <TextArea
        {...said}
        description={
          <SaidHelp frame={frame} activity={activity}>
            {said.description}
          </SaidHelp>
        }
        rows={8}
        limitText={limitText(frame, 6000)}
        lang={baseLang}
      />
    </StaffForm>
  );
}

/** Who came, and how many of each group; what happens in Brink is counted by Brink. */
function WhoCame({ frame, outcome }: { readonly frame: Frame; readonly outcome: Outcome | undefined }): ReactElement {
  const { t } = frame;
  return (
    <>
      <NumberField
        {...fieldOf(frame, "cameTotal", typed(outcome?.cameTotal), { help: true })}
        unit={t("trajectories.unit.people")}
      />
      <Fieldset id="came" legend={t("trajectories.part.came")} description={t("trajectories.part.came.help")}>
        <div className="grid">
          {targetGroups.map((group) => {
            const { value, error } = fieldOf(frame, `came_${group}`, typed(outcome?.cameByGroup[group]));
            return (
              <NumberField
                name={`came_${group}`}
                label={t(`trajectories.group.${group}`)}
                value={value}
                error={error}
                key={group}
              />
            );
          })}
        </div>
      </Fieldset>
    </>
  );
}

function typed(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

/** An outcome is no contribution: nobody is owed an answer to it, and the figures about answers leave it out. */
function SaidHelp({ frame, activity, children }: RegisterFormProps & { readonly children: ReactNode }): ReactElement {
  if (activity.inBrink !== undefined) return <>{children}</>;
  return (
    <>
      {children} {frame.t("trajectories.said.answers")}{" "}
      <a className="utrecht-link utrecht-link--html-a" href={paths.contributions(activity.trajectoryId)}>
        {frame.t("trajectories.said.enter")}
      </a>
    </>
  );
}
