import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Pagination } from "../../../platform/web/components/pagination/pagination.view.tsx";

export type PagesProps = {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly frame: Frame;
};

/** The pages of a long list; nothing when there is only one. */
export function Pages({ page, pages, hrefOf, frame }: PagesProps): ReactElement | null {
  if (pages < 2) return null;
  const { t } = frame;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  const numbers = shown.map((one) => ({
    label: String(one),
    href: hrefOf(one),
    spoken: t("tenancy.staff.page", { page: one }),
    current: one === page,
  }));
  const withGaps = numbers.flatMap((number, at) => {
    const jumps = at > 0 && (shown[at] ?? 0) - (shown[at - 1] ?? 0) > 1;
    return jumps ? [{ gap: true } as const, number] : [number];
  });
  return (
    <Pagination
      label={t("tenancy.staff.pages")}
      pages={withGaps}
      previous={page > 1 ? { label: t("tenancy.staff.previous"), href: hrefOf(page - 1) } : undefined}
      next={page < pages ? { label: t("tenancy.staff.next"), href: hrefOf(page + 1) } : undefined}
    />
  );
}
