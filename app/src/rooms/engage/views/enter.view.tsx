import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import { dayOf } from "../../trajectories/room.ts";
import { takesPaper } from "../commands/enter-contribution.ts";
import type { EnterShown } from "../pages/enter.page.tsx";
import { paperRoutes } from "../paper/domain.ts";
import { registerHref } from "../paths.ts";
import { CodeField } from "../codes/views/code-field.view.tsx";
import { needsCodeOnPaper } from "../turns/domain.ts";
import { titleOf } from "./names.ts";

type Props = { readonly shown: EnterShown; readonly frame: Frame };

/** What came on paper, was said or was phoned in: typed over with all questions on one page. */
export function EnterView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { place, enteredToday } = shown;
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {t("engage.enter.title")}
      </Heading>
      <p>{t("engage.enter.count", { count: enteredToday })}</p>
      {takesPaper(place) ? (
        <EntryForm shown={shown} frame={frame} />
      ) : (
        <Alert type="info" signLabel={t("engage.sign.info")}>
          {t("engage.refused.noPaperNow")}
        </Alert>
      )}
    </div>
  );
}

function EntryForm({ shown, frame }: Props): ReactElement {
  const { t, tenant } = frame;
  const { place, route } = shown;
  return (
    <ActionForm frame={frame} action="enter">
      <RadioGroup
        name="route"
        label={t("engage.enter.route")}
        layout="row"
        options={paperRoutes.map((value) => ({ value, label: t(`engage.route.${value}`) }))}
        value={formValue(frame, "route", route)}
        error={fieldError(frame, "route")}
        required
      />
      <DateField
        name="receivedOn"
        label={t("engage.enter.receivedOn")}
        optionalText={t("engage.enter.elseToday")}
        max={dayOf(frame.now, tenant.timeZone)}
        value={formValue(frame, "receivedOn")}
        error={fieldError(frame, "receivedOn")}
      />
      {place.method.paperView(place.setup, frame)}
      {place.host.codes !== "none" && (
        <CodeField frame={frame} rule={needsCodeOnPaper(place.host) ? "required" : place.host.codes} staff />
      )}
      <WhoPart frame={frame} />
      <ActionGroup>
        <Button>{t("engage.enter.save")}</Button>
        <ButtonLink variant="subtle" href={registerHref(place.trajectory.id)}>
          {t("engage.enter.stop")}
        </ButtonLink>
      </ActionGroup>
    </ActionForm>
  );
}

/** Who said it, as far as it stands on the paper; `wrote` is the language that it is probably in. */
export function WhoPart({ frame, wrote = "nl" }: { readonly frame: Frame; readonly wrote?: string }): ReactElement {
  const { t, lang, tenant } = frame;
  return (
    <Details
      summary={t("engage.enter.who")}
      open={fieldError(frame, "organisation") !== undefined || fieldError(frame, "email") !== undefined}
    >
      <RadioGroup
        name="as"
        label={t("engage.enter.as")}
        layout="row"
        options={[
          { value: "person", label: t("engage.enter.person") },
          { value: "organisation", label: t("engage.enter.organisation") },
        ]}
        value={formValue(frame, "as", "person")}
      />
      <TextField
        name="organisation"
        label={t("engage.who.organisationName")}
        value={formValue(frame, "organisation")}
        error={fieldError(frame, "organisation")}
      />
      <TextField
        name="email"
        type="email"
        label={t("engage.enter.email")}
        description={t("engage.who.young")}
        optionalText={t("engage.optional")}
        value={formValue(frame, "email")}
        error={fieldError(frame, "email")}
        width="medium"
      />
      <SelectField
        name="lang"
        label={t("engage.translate.wroteIn")}
        options={tenant.languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
        value={formValue(frame, "lang", wrote)}
      />
    </Details>
  );
}
