import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";

export type SearchFormProps = {
  readonly frame: Frame;
  readonly q: string;
  /** What else the address says and has to stay. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
};

/** Searches the list of this page. */
export function SearchForm({ frame, q, keep = {} }: SearchFormProps): ReactElement {
  const { t } = frame;
  return (
    <form className="cluster cluster--end" method="get" action={frame.url.path} role="search">
      {Object.entries(keep).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} key={name} />,
      )}
      <TextField name="q" type="search" label={t("trajectories.staff.search")} value={q} width="medium" />
      <Button variant="secondary">{t("trajectories.staff.searchButton")}</Button>
    </form>
  );
}
