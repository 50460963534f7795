import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { levels, rooms } from "../codes.ts";
import type { TextField as Text, Trajectory } from "../domain.ts";
import { levelIsFixed } from "../domain/promise.ts";
import { baseLang } from "../domain/texts.ts";
import { textLengths } from "../inputs.ts";
import { paths } from "../paths.ts";
import type { Area, TrajectoryLink } from "../ports.ts";
import { fieldOf, limitText } from "./field.ts";
import { AudienceFields, MeansFields } from "./means-fields.view.tsx";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type FactsFormProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly areas: readonly Area[];
  readonly links: readonly TrajectoryLink[];
};

type Part = { readonly frame: Frame; readonly trajectory: Trajectory };

/** Everything about a trajectory, in Dutch: first what residents will read, then what the team needs. */
export function FactsForm({ frame, trajectory, areas, links }: FactsFormProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.tab.facts")} />
      <p className="lead measure">{t("trajectories.staff.factsLead")}</p>
      {levelIsFixed(trajectory.status) && (
        <Alert type="info" signLabel={t("trajectories.public.note")}>
          {t("trajectories.staff.factsArePublic")}
        </Alert>
      )}
      <StaffForm frame={frame} action="save" version={trajectory.version} back={paths.overview(trajectory.id)}>
        <AboutFields frame={frame} trajectory={trajectory} />
        <PromiseFields frame={frame} trajectory={trajectory} />
        <DecisionFields frame={frame} trajectory={trajectory} />
        <TrustFields frame={frame} trajectory={trajectory} />
        <AudienceFields frame={frame} trajectory={trajectory} areas={areas} />
        <MeansFields frame={frame} trajectory={trajectory} />
      </StaffForm>
    </>
  );
}

/** One public text in Dutch. */
function LongText({
  frame,
  trajectory,
  field,
  rows = 4,
}: Part & { readonly field: Text; readonly rows?: number }): ReactElement {
  return (
    <TextArea
      {...fieldOf(frame, field, trajectory.texts[field]?.[baseLang] ?? "", { help: true, needed: true })}
      rows={rows}
      limitText={limitText(frame, textLengths[field])}
      lang={baseLang}
    />
  );
}

function AboutFields({ frame, trajectory }: Part): ReactElement {
  return (
    <Fieldset id="part-about" legend={frame.t("trajectories.part.about")}>
      <TextField
        {...fieldOf(frame, "title", trajectory.texts.title?.[baseLang] ?? "", { help: true, needed: true })}
        lang={baseLang}
      />
      <TextField {...fieldOf(frame, "slug", trajectory.slug, { help: true })} width="medium" />
      <LongText frame={frame} trajectory={trajectory} field="summary" />
      <LongText frame={frame} trajectory={trajectory} field="goal" />
    </Fieldset>
  );
}

function PromiseFields({ frame, trajectory }: Part): ReactElement {
  const { t } = frame;
  return (
    <Fieldset
      id="part-promise"
      legend={t("trajectories.part.promise")}
      description={t("trajectories.part.promise.help")}
    >
      <RadioGroup
        {...fieldOf(frame, "roomLeft", String(trajectory.roomLeft ?? ""), { help: true, needed: true })}
        options={rooms.map((room) => ({ value: String(room), label: t(`trajectories.room.${room}`) }))}
      />
      <RadioGroup
        {...fieldOf(frame, "levelPromised", String(trajectory.levelPromised ?? ""), { help: true, needed: true })}
        options={levels.map((level) => ({
          value: String(level),
          label: t(`trajectories.level.${level}`),
          description: t(`trajectories.level.help.${level}`),
        }))}
      />
      <LongText frame={frame} trajectory={trajectory} field="influence" />
      <LongText frame={frame} trajectory={trajectory} field="frames" rows={5} />
      <TextField
        {...fieldOf(frame, "framesSetBy", trajectory.framesSetBy, { help: true, needed: true })}
        width="medium"
      />
      <DateField {...fieldOf(frame, "framesSetOn", trajectory.framesSetOn ?? "", { needed: true })} />
    </Fieldset>
  );
}

function DecisionFields({ frame, trajectory }: Part): ReactElement {
  return (
    <Fieldset id="part-decision" legend={frame.t("trajectories.part.decision")}>
      <TextField
        {...fieldOf(frame, "decider", trajectory.texts.decider?.[baseLang] ?? "", { help: true, needed: true })}
        lang={baseLang}
      />
      <DateField {...fieldOf(frame, "decisionDate", trajectory.decisionDate ?? "", { needed: true })} />
      <LongText frame={frame} trajectory={trajectory} field="inputUse" />
      <DateField {...fieldOf(frame, "hearBackDate", trajectory.hearBackDate ?? "", { help: true, needed: true })} />
      {levelIsFixed(trajectory.status) && (
        <TextField {...fieldOf(frame, "movedBecause", "", { help: true })} lang={baseLang} />
      )}
    </Fieldset>
  );
}

function TrustFields({ frame, trajectory }: Part): ReactElement {
  const { contact } = trajectory;
  return (
    <Fieldset id="part-trust" legend={frame.t("trajectories.part.trust")}>
      <LongText frame={frame} trajectory={trajectory} field="privacy" />
      <TextField {...fieldOf(frame, "contactName", contact.name, { needed: true })} width="medium" />
      <TextField {...fieldOf(frame, "contactPhone", contact.phone, { help: true })} type="tel" width="medium" />
      <TextField {...fieldOf(frame, "contactEmail", contact.email)} type="email" width="medium" />
    </Fieldset>
  );
}
