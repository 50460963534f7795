import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { apiPaths } from "../paths.ts";

/** Where a colleague who writes software finds the same as data. */
export function MachinesToo({ frame: { t } }: { readonly frame: Frame }): ReactElement {
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.machines.title")}</Heading>
      <p className="measure">{t("choose.machines.text")}</p>
      <ul>
        {(["method", "technology", "description"] as const).map((name) => (
          <li key={name}>
            <a href={apiPaths[name]}>{t(`choose.machines.${name}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
