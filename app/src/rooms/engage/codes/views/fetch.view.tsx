import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { cardsPerPart, minutesFor, partsOf } from "../domain.ts";
import { seedOf } from "../opened.ts";
import type { FetchedAs } from "../tables.ts";
import type { BatchShown } from "../pages/batch.page.tsx";

type Props = { readonly shown: BatchShown; readonly frame: Frame };

/** Taking the codes out, for who has the link that opens them; and who did. */
export function FetchView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { batch, key, fetches } = shown;
  const isOpen = key !== undefined && seedOf(batch, key) !== undefined;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.codes.staff.letters")}</Heading>
      {isOpen ? (
        <Fetching shown={shown} frame={frame} />
      ) : (
        <p>{t(batch.sealedSeed === undefined ? "engage.codes.staff.discarded" : "engage.codes.staff.noKey")}</p>
      )}
      {fetches.length > 0 && <Fetched shown={shown} frame={frame} />}
    </section>
  );
}

function Fetching({ shown: { batch }, frame }: Props): ReactElement {
  const { t, url } = frame;
  return (
    <>
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t("engage.codes.staff.keepLink")} <a href={url.path + url.search}>{t("engage.codes.staff.link")}</a>
      </Alert>
      <ActionForm frame={frame} action="fetchList" label={t("engage.codes.staff.fetchList")}>
        <p>{t("engage.codes.staff.listText")}</p>
        <Button>{t("engage.codes.staff.fetchList")}</Button>
      </ActionForm>
      <ActionForm frame={frame} action="fetchCards" label={t("engage.codes.staff.fetchCards")}>
        <p>{t("engage.codes.staff.cardsText", { parts: partsOf(batch.wanted), minutes: minutesFor(batch.wanted) })}</p>
        {partsOf(batch.wanted) > 1 && <Part wanted={batch.wanted} frame={frame} />}
        <Button variant="secondary">{t("engage.codes.staff.fetchCards")}</Button>
      </ActionForm>
      <Details summary={t("engage.codes.staff.discard")}>
        <p>{t("engage.codes.staff.discardText")}</p>
        <ActionForm frame={frame} action="discard">
          <Button variant="secondary">{t("engage.codes.staff.discardNow")}</Button>
        </ActionForm>
      </Details>
    </>
  );
}

function Part({ wanted, frame }: { readonly wanted: number; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const parts = Array.from({ length: partsOf(wanted) }, (_, at) => at + 1);
  return (
    <SelectField
      name="part"
      label={t("engage.codes.staff.part")}
      options={[
        { value: "all", label: t("engage.codes.staff.allCards", { wanted }) },
        ...parts.map((part) => ({
          value: String(part),
          label: t("engage.codes.staff.partOf", {
            from: (part - 1) * cardsPerPart + 1,
            to: Math.min(part * cardsPerPart, wanted),
          }),
        })),
      ]}
      value="all"
    />
  );
}

function Fetched({ shown: { fetches }, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <Table
      caption={t("engage.codes.staff.fetched")}
      compact
      columns={[
        { label: t("engage.codes.staff.fetchedAt") },
        { label: t("engage.codes.staff.fetchedBy") },
        { label: t("engage.codes.staff.fetchedWhat") },
      ]}
      rows={fetches.map(({ id, at, byName, what, part }) => ({
        key: id,
        cells: [format.dateTime(at), byName, fetchedWords(frame, what, part)],
      }))}
    />
  );
}

function fetchedWords({ t }: Frame, what: FetchedAs, part: number | undefined): string {
  if (what === "cards" && part === undefined) return t("engage.codes.staff.fetched.allCards");
  return t(`engage.codes.staff.fetched.${what}`, { part: part ?? 1 });
}
