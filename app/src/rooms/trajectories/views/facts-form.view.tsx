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
import type { Proposable, ProposedTexts } from "../domain/proposed-texts.ts";
import { proposable, proposedCount } from "../domain/proposed-texts.ts";
import { levelIsFixed } from "../domain/promise.ts";
import { nl } from "../messages/nl.ts";
import { baseLang } from "../domain/texts.ts";
import { textLengths } from "../inputs.ts";
import { paths } from "../paths.ts";
import type { Area, TrajectoryLink } from "../ports.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { fieldOf, limitText } from "./field.ts";
import { AudienceFields, MeansFields } from "./means-fields.view.tsx";
import { StaffForm } from "./staff-form.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type FactsFormProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly areas: readonly Area[];
  readonly proposed: ProposedTexts;
  /** Somebody asked for the proposals: they stand in the empty fields. */
  readonly isAsked: boolean;
  readonly links: readonly TrajectoryLink[];
};

type Part = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  /** What stands in the fields that are empty, as long as nobody saved them. */
  readonly proposed: ProposedTexts;
};

/** Everything about a trajectory, in Dutch: first what residents will read, then what the team needs. */
export function FactsForm({ frame, trajectory, areas, proposed, isAsked, links }: FactsFormProps): ReactElement {
  const { t } = frame;
  const part = { frame, trajectory, proposed: isAsked ? proposed : nothingProposed };
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.tab.facts")} />
      <p className="lead measure">{t("trajectories.staff.factsLead")}</p>
      {levelIsFixed(trajectory.status) && (
        <Alert type="info" signLabel={t("trajectories.public.note")}>
          {t("trajectories.staff.factsArePublic")}
        </Alert>
      )}
      <ProposalNote frame={frame} trajectory={trajectory} proposed={proposed} isAsked={isAsked} />
      <StaffForm frame={frame} action="save" version={trajectory.version} back={paths.overview(trajectory.id)}>
        <AboutFields {...part} />
        <PromiseFields {...part} />
        <DecisionFields {...part} />
        <TrustFields {...part} />
        <AudienceFields frame={frame} trajectory={trajectory} areas={areas} />
        <MeansFields frame={frame} trajectory={trajectory} />
      </StaffForm>
    </>
  );
}

// Whatever language its reader has chosen: residents read these fields in Dutch first.
const inDutch = translator({ nl }, baseLang);

function isProposable(field: Text): field is Proposable {
  return proposable.some((one) => one === field);
}

const nothingProposed: ProposedTexts = { texts: {}, contact: {} };

/** That texts lie ready, or that they stand there and nobody read them. */
function ProposalNote({
  frame: { t },
  trajectory,
  proposed,
  isAsked,
}: Part & { readonly isAsked: boolean }): ReactElement | null {
  const count = proposedCount(proposed);
  if (count === 0) return null;
  return (
    <Alert type={isAsked ? "warning" : "info"} signLabel={t("trajectories.public.note")}>
      {isAsked ? (
        t("trajectories.staff.proposal.shown")
      ) : (
        <>
          {t("trajectories.staff.proposal.ready", { count })}{" "}
          <a href={paths.proposedFacts(trajectory.id)}>{t("trajectories.staff.proposal.show")}</a>
        </>
      )}
    </Alert>
  );
}

/** A field in which a proposal stands says so, until somebody saved it. */
function marked<Field extends { readonly value: string; readonly optionalText: string | undefined }>(
  { t, form }: Frame,
  field: Field,
  proposal: string | undefined,
): Field {
  if (proposal === undefined || form.action !== undefined) return field;
  return { ...field, value: proposal, optionalText: t("trajectories.staff.proposal.mark") };
}

/** One public text in Dutch. */
function LongText({
  frame,
  trajectory,
  proposed,
  field,
  rows = 4,
}: Part & { readonly field: Text; readonly rows?: number }): ReactElement {
  const proposal = isProposable(field) ? proposed.texts[field] : undefined;
  return (
    <TextArea
      {...marked(
        frame,
        fieldOf(frame, field, trajectory.texts[field]?.[baseLang] ?? "", { help: true, needed: true }),
        proposal && inDutch(proposal.key, proposal.params),
      )}
      rows={rows}
      limitText={limitText(frame, textLengths[field])}
      lang={baseLang}
    />
  );
}

function AboutFields({ frame, trajectory, proposed }: Part): ReactElement {
  return (
    <Fieldset id="part-about" legend={frame.t("trajectories.part.about")}>
      <TextField
        {...fieldOf(frame, "title", trajectory.texts.title?.[baseLang] ?? "", { help: true, needed: true })}
        lang={baseLang}
      />
      <TextField {...fieldOf(frame, "slug", trajectory.slug, { help: true })} width="medium" />
      <LongText frame={frame} trajectory={trajectory} proposed={proposed} field="summary" />
      <LongText frame={frame} trajectory={trajectory} proposed={proposed} field="goal" />
    </Fieldset>
  );
}

function PromiseFields({ frame, trajectory, proposed }: Part): ReactElement {
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
      <LongText frame={frame} trajectory={trajectory} proposed={proposed} field="influence" />
      <LongText frame={frame} trajectory={trajectory} proposed={proposed} field="frames" rows={5} />
      <TextField
        {...fieldOf(frame, "framesSetBy", trajectory.framesSetBy, { help: true, needed: true })}
        width="medium"
      />
      <DateField {...fieldOf(frame, "framesSetOn", trajectory.framesSetOn ?? "", { needed: true })} />
    </Fieldset>
  );
}

function DecisionFields({ frame, trajectory, proposed }: Part): ReactElement {
  return (
    <Fieldset id="part-decision" legend={frame.t("trajectories.part.decision")}>
      <TextField
        {...fieldOf(frame, "decider", trajectory.texts.decider?.[baseLang] ?? "", { help: true, needed: true })}
        lang={baseLang}
      />
      <DateField {...fieldOf(frame, "decisionDate", trajectory.decisionDate ?? "", { needed: true })} />
      <LongText frame={frame} trajectory={trajectory} proposed={proposed} field="inputUse" />
      <DateField {...fieldOf(frame, "hearBackDate", trajectory.hearBackDate ?? "", { help: true, needed: true })} />
      {levelIsFixed(trajectory.status) && (
        <TextField {...fieldOf(frame, "movedBecause", "", { help: true })} lang={baseLang} />
      )}
    </Fieldset>
  );
}

function TrustFields({ frame, trajectory, proposed }: Part): ReactElement {
  const { contact } = trajectory;
  return (
    <Fieldset id="part-trust" legend={frame.t("trajectories.part.trust")}>
      <LongText frame={frame} trajectory={trajectory} proposed={proposed} field="privacy" />
      <TextField {...fieldOf(frame, "contactName", contact.name, { needed: true })} width="medium" />
      <TextField
        {...marked(frame, fieldOf(frame, "contactPhone", contact.phone, { help: true }), proposed.contact.phone)}
        type="tel"
        width="medium"
      />
      <TextField
        {...marked(frame, fieldOf(frame, "contactEmail", contact.email), proposed.contact.email)}
        type="email"
        width="medium"
      />
    </Fieldset>
  );
}
