import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { InEveryLanguage } from "../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import { codesHref } from "../codes/paths.ts";
import { onOff } from "../host-settings.ts";
import { resultMoments } from "../domain.ts";
import { importsHref } from "../imports/paths.ts";
import { previewHref, proposedSetupHref, registerHref } from "../paths.ts";
import type { Place } from "../place.ts";
import type { ProposedSetup } from "../proposed-setup.ts";
import { isProposed, proposedSetup } from "../proposed-setup.ts";
import { WhoMay } from "../turns/views/who-may.view.tsx";
import { titleOf } from "./names.ts";
import { PrintLinks } from "./print-links.view.tsx";

type Props = { readonly place: Place; readonly frame: Frame };

/** The settings of an activity in Brink: those of every method, then the method's own. */
export function SetupView({ place, isAsked, frame }: Props & { readonly isAsked: boolean }): ReactElement {
  const { t, lang } = frame;
  const { method, setup, host, trajectory, activity } = place;
  const proposed = proposedSetup(place);
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {t("engage.setup.title")}
      </Heading>
      <p className="lead">{t("engage.setup.method", { method: t(method.nameKey) })}</p>
      <Ways place={place} frame={frame} />
      <PrintLinks place={place} frame={frame} />
      {isProposed(proposed) && <ProposalNote place={place} isAsked={isAsked} frame={frame} />}
      <ActionForm frame={frame} action="setUp">
        <Texts place={place} proposed={isAsked ? proposed : undefined} frame={frame} />
        <RadioGroup
          name="moderation"
          label={t("engage.setup.moderation")}
          options={(["before", "after"] as const).map((value) => ({
            value,
            label: t(`engage.setup.moderation.${value}`),
          }))}
          value={formValue(frame, "moderation", host.moderation)}
          error={fieldError(frame, "moderation")}
          required
        />
        {method.results && <WhenResults place={place} frame={frame} />}
        <WhoMay place={place} frame={frame} />
        {method.visibility === "public" && <OthersMay place={place} frame={frame} />}
        {method.settings.view(setup, frame, activity.id)}
        <ActionGroup>
          <Button>{t("engage.setup.save")}</Button>
          <ButtonLink variant="subtle" href={trajectoryPaths.activity(trajectory.id, activity.id)}>
            {t("engage.setup.staff.toActivity")}
          </ButtonLink>
          <ButtonLink variant="subtle" href={registerHref(trajectory.id, activity.id)}>
            {t("engage.setup.back")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

/** What else there is to set up. */
function Ways({ place: { method, activity }, frame: { t } }: Props): ReactElement {
  return (
    <ActionGroup>
      {method.staff && (
        <ButtonLink variant="secondary" href={method.staff.href(activity.id)}>
          {t(method.staff.linkKey)}
        </ButtonLink>
      )}
      <ButtonLink variant={method.staff ? "subtle" : "secondary"} href={previewHref(activity.id)}>
        {t("engage.staff.preview.link")}
      </ButtonLink>
      <ButtonLink variant="subtle" href={codesHref(activity.id)}>
        {t("engage.codes.staff.title")}
      </ButtonLink>
      {method.takesImports && (
        <ButtonLink variant="subtle" href={importsHref(activity.id)}>
          {t("engage.import.staff.link")}
        </ButtonLink>
      )}
    </ActionGroup>
  );
}

function WhenResults({ place, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <RadioGroup
      name="results"
      label={t("engage.setup.results")}
      options={resultMoments.map((value) => ({ value, label: t(`engage.setup.results.${value}`) }))}
      value={formValue(frame, "results", place.host.results)}
      error={fieldError(frame, "results")}
      required
    />
  );
}

/** What others can do with it: support it, and say what speaks for and against it. */
function OthersMay({ place, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      {(["support", "arguments"] as const).map((name) => (
        <RadioGroup
          name={name}
          label={t(`engage.${name}.staff.ask`)}
          description={t(`engage.${name}.staff.help`)}
          options={onOff.map((value) => ({ value, label: t(`engage.${name}.staff.${value}`) }))}
          value={formValue(frame, name, place.host[name])}
          error={fieldError(frame, name)}
          required
          key={name}
        />
      ))}
    </>
  );
}

/** That texts lie ready, or that they stand there and nobody read them. */
function ProposalNote({ place, isAsked, frame: { t } }: Props & { readonly isAsked: boolean }): ReactElement {
  return (
    <Alert type={isAsked ? "warning" : "info"} signLabel={t(isAsked ? "engage.sign.warning" : "engage.sign.info")}>
      {isAsked ? (
        t("engage.proposal.staff.shown")
      ) : (
        <>
          {t("engage.proposal.staff.ready")}{" "}
          <a href={proposedSetupHref(place.activity.id)}>{t("engage.proposal.staff.show")}</a>
        </>
      )}
    </Alert>
  );
}

type TextsProps = Props & { readonly proposed: ProposedSetup | undefined };

function Texts({ place: { host }, proposed, frame }: TextsProps): ReactElement {
  const { t, lang, form } = frame;
  const markOf = (stem: keyof ProposedSetup, code: string) =>
    t(
      form.action === undefined && proposed?.[stem][code] !== undefined
        ? "engage.proposal.staff.mark"
        : "engage.optional",
    );
  return (
    <>
      <InEveryLanguage
        frame={frame}
        stem="question"
        before={(code) => host.question[code] ?? proposed?.question[code]}
        field={(given) => (
          <TextField
            {...given}
            label={t("engage.setup.question", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("engage.setup.questionHelp") : undefined}
            optionalText={markOf("question", given.lang)}
          />
        )}
      />
      <InEveryLanguage
        frame={frame}
        stem="explanation"
        before={(code) => host.explanation[code] ?? proposed?.explanation[code]}
        field={(given) => (
          <TextArea
            {...given}
            label={t("engage.setup.explanation", { language: languageName(given.lang, lang) })}
            optionalText={markOf("explanation", given.lang)}
            rows={3}
          />
        )}
      />
    </>
  );
}
