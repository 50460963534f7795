import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Municipality } from "../domain.ts";
import { LegalPage } from "./legal-page.view.tsx";

/** The privacy statement with the months of the settings: what stands there is what the jobs do. */
export function PrivacyView({
  municipality,
  frame,
}: {
  readonly municipality: Municipality;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  const kinds = ["contactDetailsMonths", "contributionsMonths", "sessionsMonths"] as const;
  const rows = kinds.map((kind) => ({
    key: kind,
    cells: [
      t(`tenancy.retention.${kind}`),
      t("tenancy.retention.months", { months: municipality.retention[kind] }),
      t(`tenancy.retention.${kind}.from`),
    ],
  }));
  const columns = ["what", "howLong", "from"].map((name) => ({ label: t(`tenancy.retention.${name}`) }));
  return (
    <LegalPage kind="privacy" texts={municipality.legalTexts} frame={frame}>
      <p>
        <a href="/mijn-inbreng">{t("tenancy.legal.privacy.mine")}</a>
      </p>
      <section className="stack stack--close">
        <Heading level={2} look={3}>
          {t("tenancy.retention.title")}
        </Heading>
        <Table caption={t("tenancy.retention.title")} captionHidden columns={columns} rows={rows} />
      </section>
    </LegalPage>
  );
}
