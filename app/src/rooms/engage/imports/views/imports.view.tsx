import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { FileField } from "../../../../platform/web/components/file-field/file-field.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { titleOf } from "../../views/names.ts";
import { importLimits } from "../domain.ts";
import { sourceNames } from "../origin.ts";
import type { ImportsShown } from "../pages/imports.page.tsx";
import { importHref } from "../paths.ts";
import type { Import } from "../reader.ts";

type Props = { readonly shown: ImportsShown; readonly frame: Frame };

/** Bringing a file, with what is and is not taken from it; below it the files of before. */
export function ImportsView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, imports, closed } = shown;
  return (
    <div className="narrow stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1} kicker={titleOf(place, frame.lang)}>
          {t("engage.import.staff.title")}
        </Heading>
        <p className="lead">{t("engage.import.staff.lead")}</p>
        <ul>
          {["first", "people", "once", "comments"].map((what) => (
            <li key={what}>{t(`engage.import.staff.rule.${what}`)}</li>
          ))}
        </ul>
      </div>
      {closed === undefined ? <Bring frame={frame} /> : <Closed why={closed} frame={frame} />}
      {imports.length > 0 && <Earlier imports={imports} frame={frame} />}
    </div>
  );
}

function Closed({ why, frame: { t } }: { readonly why: string } & Pick<Props, "frame">): ReactElement {
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {t(why)}
    </Alert>
  );
}

function Bring({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.import.staff.bring")}</Heading>
      <ul>
        {(["decidim", "openstad"] as const).map((source) => (
          <li key={source}>{t(`engage.import.staff.how.${source}`)}</li>
        ))}
      </ul>
      <ActionForm frame={frame} action="read" withFiles>
        <FileField
          name="file"
          label={t("engage.import.staff.file")}
          description={t("engage.import.staff.fileHelp", {
            rows: importLimits.rows,
            megabytes: importLimits.bytes / 1024 / 1024,
          })}
          accept=".csv,.json,text/csv,application/json"
          error={fieldError(frame, "file")}
          required
        />
        <TextField
          name="site"
          label={t("engage.import.staff.site")}
          description={t("engage.import.staff.siteHelp")}
          value={formValue(frame, "site")}
          error={fieldError(frame, "site")}
          width="medium"
        />
        <ActionGroup>
          <Button>{t("engage.import.staff.read")}</Button>
        </ActionGroup>
      </ActionForm>
    </section>
  );
}

function Earlier({ imports, frame }: Pick<ImportsShown, "imports"> & Pick<Props, "frame">): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.import.staff.earlier")}</Heading>
      <Table
        caption={t("engage.import.staff.earlier")}
        captionHidden
        columns={["file", "source", "by", "standing"].map((name) => ({
          label: t(`engage.import.staff.column.${name}`),
        }))}
        rows={imports.map((one) => ({
          key: one.id,
          cells: [
            <a href={importHref(one.id)} key="file">
              {one.fileName}
            </a>,
            sourceNames[one.source],
            t("engage.import.staff.readBy", { name: one.readByName, on: format.date(one.readAt) }),
            t(`engage.import.staff.standing.${standingOf(one)}`),
          ],
        }))}
      />
    </section>
  );
}

/** How far a file is. */
export function standingOf({ asked, doneAt, stoppedAt }: Import): "read" | "busy" | "done" | "stopped" {
  if (stoppedAt) return "stopped";
  if (doneAt) return "done";
  return asked ? "busy" : "read";
}
