import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Pagination } from "../../../platform/web/components/pagination/pagination.view.tsx";

export type PagerProps = {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly frame: Frame;
};

/** The pages of a long list; nothing when there is only one. */
export function Pager({ page, pages, hrefOf, frame }: PagerProps): ReactElement | null {
  if (pages < 2) return null;
  const { t, format } = frame;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  const numbers = shown.flatMap((one, at) => {
    const number = {
      label: format.number(one),
      href: hrefOf(one),
      spoken: t("engage.pager.page", { page: one }),
      current: one === page,
    };
    return at > 0 && one - (shown[at - 1] ?? 0) > 1 ? [{ gap: true } as const, number] : [number];
  });
  return (
    <Pagination
      label={t("engage.pager.label")}
      pages={numbers}
      previous={page > 1 ? { label: t("engage.pager.previous"), href: hrefOf(page - 1) } : undefined}
      next={page < pages ? { label: t("engage.pager.next"), href: hrefOf(page + 1) } : undefined}
    />
  );
}
