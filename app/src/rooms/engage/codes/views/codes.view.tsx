import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { NumberField } from "../../../../platform/web/components/number-field/number-field.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { setupHref } from "../../paths.ts";
import { classAtMost } from "../../school/domain.ts";
import { titleOf } from "../../views/names.ts";
import type { CodesShown } from "../pages/codes.page.tsx";
import { batchHref } from "../paths.ts";
import type { CodeBatch } from "../reader.ts";
import { countWords, shareWords, shownUse } from "../response.ts";

type Props = { readonly shown: CodesShown; readonly frame: Frame };

/** How many took part with a code of which letters; below it making more, and taking one back. */
export function CodesView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, batches } = shown;
  return (
    <div className="narrow stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1} kicker={titleOf(place, frame.lang)}>
          {t("engage.codes.staff.title")}
        </Heading>
        <p className="lead">{t(`engage.codes.staff.now.${place.host.codes}`)}</p>
        <p>
          <a href={setupHref(place.activity.id)}>{t("engage.codes.staff.change")}</a>
        </p>
      </div>
      <Batches batches={batches} frame={frame} />
      <MakeForm frame={frame} />
      {batches.length > 0 && <RevokeForm frame={frame} />}
    </div>
  );
}

function Batches({ batches, frame }: { readonly batches: readonly CodeBatch[]; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.codes.staff.batches")}</Heading>
      <Table
        caption={t("engage.codes.staff.batches")}
        captionHidden
        columns={[
          { label: t("engage.codes.staff.name") },
          { label: t("engage.codes.staff.asked") },
          { label: t("engage.codes.staff.made"), numeric: true },
          { label: t("engage.codes.staff.used"), numeric: true },
          { label: t("engage.codes.staff.share"), numeric: true },
        ]}
        rows={batches.map((batch) => ({
          key: batch.id,
          cells: [
            <span key="name">
              <a href={batchHref(batch.id)}>{batch.name}</a>
              {batch.forClass && ` (${t("engage.codes.staff.isClass")})`}
              {batch.revoked && ` (${t("engage.codes.staff.isRevoked")})`}
            </span>,
            format.date(batch.askedAt),
            format.number(batch.made),
            countWords(shownUse(batch), frame),
            shareWords(batch, frame),
          ],
        }))}
        empty={<EmptyState title={t("engage.codes.staff.none")}>{t("engage.codes.staff.noneText")}</EmptyState>}
      />
    </section>
  );
}

function MakeForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.codes.staff.make")}</Heading>
      <ActionForm frame={frame} action="make">
        <TextField
          name="name"
          label={t("engage.codes.staff.name")}
          description={t("engage.codes.staff.nameHelp")}
          value={formValue(frame, "name")}
          error={fieldError(frame, "name")}
          required
        />
        <RadioGroup
          name="for"
          label={t("engage.codes.staff.for")}
          description={t("engage.codes.staff.for.help", { max: classAtMost })}
          options={(["letters", "class"] as const).map((value) => ({
            value,
            label: t(`engage.codes.staff.for.${value}`),
          }))}
          value={formValue(frame, "for", "letters")}
          error={fieldError(frame, "for")}
          required
        />
        <NumberField
          name="wanted"
          label={t("engage.codes.staff.wanted")}
          description={t("engage.codes.staff.wantedHelp")}
          value={formValue(frame, "wanted")}
          error={fieldError(frame, "wanted")}
          required
        />
        <Button>{t("engage.codes.staff.makeNow")}</Button>
      </ActionForm>
    </section>
  );
}

function RevokeForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.codes.staff.revokeOne")}</Heading>
      <p>{t("engage.codes.staff.revokeOneText")}</p>
      <ActionForm frame={frame} action="revokeOne">
        <TextField
          name="code"
          label={t("engage.codes.staff.code")}
          value={formValue(frame, "code")}
          error={fieldError(frame, "code")}
          autoComplete="off"
          width="medium"
          required
        />
        <Button variant="secondary">{t("engage.codes.staff.revokeNow")}</Button>
      </ActionForm>
    </section>
  );
}
