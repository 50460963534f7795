import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { KeyStep, ShownKey } from "../domain.ts";

type Props = { readonly keys: readonly ShownKey[]; readonly frame: Frame };

/** Which keys there are, and what can be done: first a new one that can be read, then signing with it. */
export function ClientKeys({ keys, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={3}>{t("identity.clientKey.staff.title")}</Heading>
      <p className="measure">{t("identity.clientKey.staff.lead")}</p>
      <Table
        caption={t("identity.clientKey.staff.title")}
        captionHidden
        columns={["name", "state", "made"].map((name) => ({ label: t(`identity.clientKey.staff.column.${name}`) }))}
        rows={keys.map(({ id, state, madeAt, endsAt }) => ({
          key: id,
          cells: [
            <code key="name">{id.slice(-12)}</code>,
            t(`identity.clientKey.staff.state.${state}`, { date: endsAt ? format.date(endsAt) : "" }),
            format.date(madeAt),
          ],
        }))}
        empty={t("identity.clientKey.staff.none")}
      />
      <ActionGroup>
        {stepsFor(keys).map((step) => (
          <Step step={step} frame={frame} key={step} />
        ))}
      </ActionGroup>
    </section>
  );
}

/** Each only where it has something to do. */
function stepsFor(keys: readonly ShownKey[]): readonly KeyStep[] {
  const has = (state: ShownKey["state"]) => keys.some((key) => key.state === state);
  return [has("next") ? "use" : "make", ...(has("former") ? (["drop"] as const) : [])];
}

function Step({ step, frame }: { readonly step: KeyStep; readonly frame: Frame }): ReactElement {
  return (
    <ActionForm frame={frame} action="changeKey">
      <input type="hidden" name="step" value={step} />
      <Button variant="secondary">{frame.t(`identity.clientKey.staff.${step}`)}</Button>
    </ActionForm>
  );
}
