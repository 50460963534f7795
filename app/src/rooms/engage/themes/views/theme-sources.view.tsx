import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { FieldError } from "../../../../platform/web/components/form-field/form-field.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { AnsweredContribution } from "../../contribution.ts";
import { registerPerPage } from "../../page-sizes.ts";
import { mayPropose } from "../../policy.ts";
import { Pager } from "../../views/pager.view.tsx";
import { standingCell, WordsCell } from "../../views/register-cells.view.tsx";
import type { ThemeShown } from "../pages/theme.page.tsx";
import { themeHref } from "../paths.ts";

type Props = { readonly shown: ThemeShown; readonly frame: Frame };

const selectionForm = "bronnen";

/** What people said, to read, to take out and to move. */
export function ThemeSources(props: Props): ReactElement | null {
  const { shown, frame } = props;
  const { t, format } = frame;
  const { found, page, trajectory, theme } = shown;
  if (found.total === 0) return null;
  const may = mayPropose.allows(frame.actor);
  return (
    <section className="stack">
      <Heading level={2}>{t("engage.theme.sources")}</Heading>
      <FieldError id="ids" error={fieldError(frame, "ids")} />
      {may && <SelectAll shown={shown} frame={frame} />}
      <Table
        caption={t("engage.register.found", { count: found.total })}
        columns={[
          { label: t("engage.register.contribution") },
          { label: t("engage.register.date") },
          { label: t("engage.register.answer") },
        ]}
        rows={found.items.map((one, at) => ({
          key: one.contribution.id,
          cells: [
            <WordsCell
              one={one}
              box={
                may
                  ? { form: selectionForm, id: at === 0 ? "ids" : undefined, ticked: isTicked(one, props) }
                  : undefined
              }
              frame={frame}
              key="words"
            />,
            format.dateShort(one.contribution.submittedAt),
            standingCell(one, frame),
          ],
        }))}
      />
      <Pager
        page={page}
        pages={Math.ceil(found.total / registerPerPage)}
        hrefOf={(to) => themeHref(trajectory.id, theme.id, { page: to })}
        frame={frame}
      />
      {may && <RegroupForm shown={shown} frame={frame} />}
    </section>
  );
}

function isTicked({ contribution: { id } }: AnsweredContribution, { shown, frame }: Props): boolean {
  return formValues(frame, "ids", shown.all ? [id] : []).includes(id);
}

/** Ticks every box of this page by an address: without a script too. */
function SelectAll({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { all, page, trajectory, theme, found } = shown;
  return (
    <p>
      <a href={themeHref(trajectory.id, theme.id, { page, all: !all })}>
        {all ? t("engage.register.selectNone") : t("engage.register.selectAll", { count: found.items.length })}
      </a>
    </p>
  );
}

function RegroupForm({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  return (
    <ActionForm frame={frame} action="regroup" id={selectionForm}>
      <SelectField
        name="to"
        label={t("engage.theme.staff.moveTo")}
        emptyLabel={t("engage.theme.staff.noOther")}
        options={shown.others.map(({ id, name }) => ({ value: id, label: said(frame, pickText(name, lang)) }))}
        value={formValue(frame, "to")}
        error={fieldError(frame, "to")}
      />
      <ActionGroup>
        <Button variant="secondary">{t("engage.theme.staff.regroup")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}
