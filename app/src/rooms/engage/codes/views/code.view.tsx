import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { CodeField } from "./code-field.view.tsx";

/** One field for the code of a letter, and the way on to the form. */
export function CodeView({ code, frame }: { readonly code: string; readonly frame: Frame }): ReactElement {
  const { t, tenant } = frame;
  const { phone } = tenant.contact;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.code.title")}</Heading>
      <p className="lead">{t(code === "" ? "engage.code.lead" : "engage.code.leadFilled")}</p>
      <ActionForm frame={frame} action="begin">
        <CodeField frame={frame} rule="required" value={code} />
        <ActionGroup>
          <Button pictogramEnd="arrow">{t("engage.form.next")}</Button>
        </ActionGroup>
      </ActionForm>
      <p>{t("engage.code.secret")}</p>
      {phone !== "" && <p>{t("engage.code.call", { phone })}</p>}
    </div>
  );
}
