import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { PageNumber } from "../../../platform/web/components/pagination/pagination.view.tsx";
import { Pagination } from "../../../platform/web/components/pagination/pagination.view.tsx";

export type ListPagesProps = {
  readonly frame: Frame;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
};

/** The pages of a long list; nothing when one is enough. */
export function ListPages({ frame, page, perPage, total }: ListPagesProps): ReactElement | null {
  const last = Math.ceil(total / perPage);
  if (last <= 1) return null;
  const { t } = frame;
  const step = (to: number, key: string) => ({ label: t(key), href: hrefOf(frame, to) });
  return (
    <Pagination
      label={t("trajectories.pages.label")}
      previous={page > 1 ? step(Math.min(page - 1, last), "trajectories.pages.previous") : undefined}
      next={page < last ? step(page + 1, "trajectories.pages.next") : undefined}
      pages={shownPages(page, last).map((number): PageNumber =>
        number === undefined
          ? { gap: true }
          : {
              label: frame.format.number(number),
              href: hrefOf(frame, number),
              spoken: t("trajectories.pages.page", { number }),
              current: number === page,
            },
      )}
    />
  );
}

/** The first, the last and the ones around the current; undefined stands for the ones left out. */
function shownPages(page: number, last: number): readonly (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((number, index) =>
    number - (shown[index - 1] ?? number - 1) > 1 ? [undefined, number] : [number],
  );
}

function hrefOf(frame: Frame, page: number): string {
  const search = new URLSearchParams(frame.url.search);
  search.delete("lang");
  if (page === 1) search.delete("page");
  else search.set("page", String(page));
  const text = search.toString();
  return text === "" ? frame.url.path : `${frame.url.path}?${text}`;
}
