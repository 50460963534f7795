import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import type { RegisterShown } from "../../pages/register.page.tsx";
import { mayPropose } from "../../policy.ts";
import { withoutTheme } from "../in-theme-reader.ts";

type Props = { readonly shown: RegisterShown; readonly frame: Frame };

/** Which theme to see, or what is in none yet. */
export function ThemeFilterField({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (shown.themes.length === 0) return null;
  return (
    <SelectField
      name="thema"
      label={t("engage.theme.staff.theme")}
      emptyLabel={t("engage.filter.all")}
      width="full"
      options={[{ value: withoutTheme, label: t("engage.theme.staff.without") }, ...optionsOf(shown, frame)]}
      value={shown.filter.thema}
    />
  );
}

/** Puts what is ticked into a theme; a part of the form under the table. */
export function ThemePart({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (!mayPropose.allows(frame.actor)) return null;
  return (
    <Details summary={t("engage.theme.staff.group")} open={frame.form.action === "group"}>
      {shown.themes.length > 0 && (
        <SelectField
          name="theme"
          label={t("engage.theme.staff.theme")}
          emptyLabel={t("engage.theme.staff.new")}
          options={optionsOf(shown, frame)}
          value={formValue(frame, "theme")}
          error={fieldError(frame, "theme")}
        />
      )}
      <TextField
        name="newTheme"
        label={t("engage.theme.staff.newName")}
        description={t("engage.theme.staff.nameHelp")}
        value={formValue(frame, "newTheme")}
        error={fieldError(frame, "newTheme")}
        width="medium"
      />
      <ActionGroup>
        <Button name="_action" value="group" variant="secondary">
          {t("engage.theme.staff.groupNow")}
        </Button>
      </ActionGroup>
    </Details>
  );
}

function optionsOf({ themes }: RegisterShown, frame: Frame) {
  return themes.map(({ id, name }) => ({ value: id, label: said(frame, pickText(name, frame.lang)) }));
}
