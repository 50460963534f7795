import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValues } from "../../../platform/define/frame.ts";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { legalGrounds, pillars, priorities, targetGroups } from "../codes.ts";
import type { TargetGroup } from "../codes.ts";
import type { Trajectory } from "../domain.ts";
import type { Area } from "../ports.ts";
import { Areas } from "./challenge-form.view.tsx";
import { fieldOf, rowCount, rowFieldOf, typedEuros } from "./field.ts";

type Part = { readonly frame: Frame; readonly trajectory: Trajectory };

/** Whom it touches, and who should certainly take part. */
export function AudienceFields({ frame, trajectory, areas }: Part & { readonly areas: readonly Area[] }): ReactElement {
  const { t } = frame;
  return (
    <Fieldset id="part-audience" legend={t("trajectories.part.audience")}>
      <NumberField
        {...fieldOf(frame, "affectedPopulation", typedNumber(trajectory.affectedPopulation), {
          help: true,
          optional: true,
        })}
        unit={t("trajectories.unit.people")}
      />
      {areas.length > 0 && <Areas frame={frame} areas={areas} saved={trajectory.areaCodes} />}
      <Fieldset id="priorities" legend={t("trajectories.part.groups")} description={t("trajectories.part.groups.help")}>
        <div className="grid">
          {targetGroups.map((group) => (
            <Priority frame={frame} trajectory={trajectory} group={group} key={group} />
          ))}
        </div>
      </Fieldset>
    </Fieldset>
  );
}

function Priority({ frame, trajectory, group }: Part & { readonly group: TargetGroup }): ReactElement {
  const { t } = frame;
  const saved = trajectory.targetGroups.find((one) => one.group === group)?.priority;
  const { value, error } = fieldOf(frame, `priority_${group}`, typedNumber(saved));
  return (
    <SelectField
      name={`priority_${group}`}
      label={t(`trajectories.group.${group}`)}
      value={value}
      error={error}
      emptyLabel={t("trajectories.priority.none")}
      options={priorities.map((one) => ({ value: String(one), label: t(`trajectories.priority.${one}`) }))}
    />
  );
}

/** The law, the money, the people and the pillars. */
export function MeansFields({ frame, trajectory }: Part): ReactElement {
  const { t } = frame;
  return (
    <Fieldset id="part-means" legend={t("trajectories.part.means")}>
      <SelectField
        {...fieldOf(frame, "legalGround", trajectory.legalGround ?? "", { optional: true })}
        emptyLabel={t("trajectories.staff.notChosen")}
        options={legalGrounds.map((ground) => ({ value: ground, label: t(`trajectories.legalGround.${ground}`) }))}
        width="full"
      />
      <TextArea {...fieldOf(frame, "legalNote", trajectory.legalNote, { optional: true })} rows={2} />
      <NumberField
        {...fieldOf(frame, "budget", typedEuros(trajectory.budgetCents), { help: true, optional: true })}
        unit={t("trajectories.unit.euro")}
        decimals
      />
      <NumberField
        {...fieldOf(frame, "hours", typedNumber(trajectory.hours), { optional: true })}
        unit={t("trajectories.unit.hours")}
      />
      <Team frame={frame} trajectory={trajectory} />
      <CheckboxGroup
        {...fieldOf(frame, "pillars", "", { optional: true })}
        options={pillars.map((pillar) => ({ value: pillar, label: t(`trajectories.pillar.${pillar}`) }))}
        values={formValues(frame, "pillars", trajectory.pillars)}
      />
    </Fieldset>
  );
}

function Team({ frame, trajectory }: Part): ReactElement {
  const { t } = frame;
  const { team } = trajectory;
  return (
    <Fieldset id="team" legend={t("trajectories.part.team")} description={t("trajectories.part.team.help")}>
      {Array.from({ length: rowCount(frame, "teamName", team.length, 3) }, (_, index) => (
        <Fieldset
          id={`member-${index}`}
          legend={t("trajectories.staff.member", { number: index + 1 })}
          look="question"
          key={index}
        >
          <div className="grid">
            <TextField {...rowFieldOf(frame, "teamName", index, team[index]?.name ?? "")} autoComplete="off" />
            <TextField {...rowFieldOf(frame, "teamRole", index, team[index]?.role ?? "")} />
          </div>
        </Fieldset>
      ))}
    </Fieldset>
  );
}

function typedNumber(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}
