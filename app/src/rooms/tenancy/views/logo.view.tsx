import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { FileField } from "../../../platform/web/components/file-field/file-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Municipality } from "../domain.ts";
import { logoBytesAtMost } from "../logo-image.ts";

/** The logo as it stands on every page, a new one, or none. */
export function LogoPart({
  municipality,
  frame,
}: {
  readonly municipality: Municipality;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  const { logo, name } = municipality;
  return (
    <section className="stack narrow">
      <Heading level={2}>{t("tenancy.staff.logo")}</Heading>
      {logo === undefined ? (
        <p>{t("tenancy.staff.logoNone")}</p>
      ) : (
        <>
          <img className="brink-page-header__logo" {...logo} alt={t("tenancy.staff.logoOf", { municipality: name })} />
          <ActionForm frame={frame} action="removeLogo">
            <Button variant="subtle">{t("tenancy.staff.logoRemove")}</Button>
          </ActionForm>
        </>
      )}
      <ActionForm frame={frame} action="logo" withFiles>
        <FileField
          name="logo"
          label={t("tenancy.staff.field.logo")}
          description={t("tenancy.staff.field.logo.help", { max: logoBytesAtMost / 1000 })}
          error={fieldError(frame, "logo")}
          accept="image/png,image/jpeg,image/webp"
        />
        <Button variant="secondary">{t("tenancy.staff.logoSave")}</Button>
      </ActionForm>
    </section>
  );
}
