import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { SecondEntry } from "./reader.ts";

type Props = { readonly again: readonly SecondEntry[]; readonly frame: Frame };

/**
 * What was measured: how many answers differ, and once every difference was looked up on the paper, in how many the first
 * typist was wrong. Before that the forms with differences would be left out of it, and the share would flatter.
 */
export function ErrorRate({ again, frame }: Props): ReactElement {
  const { t, format } = frame;
  // Of which the text went before anybody looked, nobody can say any more who was right.
  const known = again.filter(({ fields, wrong }) => fields !== undefined || wrong !== undefined);
  const sum = (many: (one: SecondEntry) => number) => known.reduce((all, one) => all + many(one), 0);
  const [compared, different] = [sum((one) => one.compared), sum((one) => one.different)];
  const [open, wrong] = [sum((one) => (one.wrong === undefined ? 1 : 0)), sum((one) => one.wrong ?? 0)];
  const share = (many: number) => format.percent(compared === 0 ? 0 : many / compared, 1);
  return (
    <p>
      {t("engage.staff.check.measured", { forms: known.length, compared, different, share: share(different) })}{" "}
      {open > 0
        ? t("engage.staff.check.toLookUp", { forms: open })
        : t("engage.staff.check.wrong", { compared, wrong, share: share(wrong) })}
    </p>
  );
}
