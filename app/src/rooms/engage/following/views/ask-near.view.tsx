import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { EmailField } from "../../views/email-field.view.tsx";
import { followAllPath } from "../paths.ts";
import { hereHref, nearby } from "../push/paths.ts";
import { distances } from "../subject.ts";
import { PaceField } from "./ask.view.tsx";

/** Where, how far around it, an address for mail and how often. */
export function AskNearView({ push, frame }: { readonly push: boolean; readonly frame: Frame }): ReactElement {
  const { t, tenant } = frame;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.follow.near.title")}</Heading>
      <p className="lead">{t("engage.follow.near.lead")}</p>
      <ActionForm frame={frame} action="follow">
        <input type="hidden" name="lang" value={frame.lang} />
        <NearFields frame={frame} />
        <EmailField label={t("engage.follow.email")} help={t("engage.follow.emailHelp")} frame={frame} required />
        <PaceField frame={frame} pace={formValue(frame, "pace", "weekly")} letters={false} />
        <Button>{t("engage.follow.ask")}</Button>
      </ActionForm>
      {push && (
        <p>
          <a href={hereHref(nearby)}>{t("engage.push.link")}</a>
        </p>
      )}
      <p>
        <a href={followAllPath}>{t("engage.follow.orAll", { municipality: tenant.name })}</a>
      </p>
    </div>
  );
}

/** Where, and how far around it. */
export function NearFields({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <>
      <TextField
        name="place"
        label={t("engage.follow.near.place")}
        description={t("engage.follow.near.placeHelp")}
        value={formValue(frame, "place")}
        error={fieldError(frame, "place")}
        autoComplete="street-address"
        required
      />
      <RadioGroup
        name="metres"
        label={t("engage.follow.near.howFar")}
        options={distances.map((value) => ({
          value,
          label: t("engage.follow.near.metres", { metres: Number(value) }),
        }))}
        value={formValue(frame, "metres", "1000")}
        error={fieldError(frame, "metres")}
      />
    </>
  );
}
