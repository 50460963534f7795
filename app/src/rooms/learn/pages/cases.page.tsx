import type { ReactElement } from "react";
import { z } from "zod";
import { pickText } from "../../../kernel/localized.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { said } from "../../../platform/i18n/said.ts";
import { residentsContent } from "../../../platform/web/residents-content.view.tsx";
import { trajectoryPaths } from "../../trajectories/room.ts";
import { usedItems } from "../cases/filter.ts";
import { askedCases, filterOf } from "../cases/inputs.ts";
import type { CasesWithNames } from "../cases/library.ts";
import type { CaseSide } from "../paths.ts";
import { casePaths } from "../paths.ts";
import { mayReadLessons } from "../policy.ts";
import { CaseView } from "../views/case.view.tsx";
import { say } from "../views/case-words.ts";
import { CasesView } from "../views/cases.view.tsx";

const sides = {
  staff: {
    layout: "staff",
    policy: mayReadLessons,
    home: ["trajectories.crumb.workbench", trajectoryPaths.dashboard],
  },
  public: { layout: "resident", policy: anyone(), cacheable: true, home: ["trajectories.crumb.home", "/"] },
} as const;

/** What was done elsewhere, with what happened and what went wrong. */
export function casesPage(cases: CasesWithNames, side: CaseSide) {
  const { home, ...around } = sides[side];
  return page({
    ...around,
    path: casePaths[side].cases,
    params: askedCases(usedItems(cases.records)),
    load: (_work, asked) => Promise.resolve(ok(filterOf(asked))),
    title: (_, frame) => frame.t("learn.case.title"),
    crumbs: (_, { t }) => [{ label: t(home[0]), href: home[1] }, { label: t("learn.case.title") }],
    view: (filter, asked) =>
      placed(side, asked, (frame) => <CasesView filter={filter} frame={frame} cases={cases} side={side} />),
  });
}

/** One case. */
export function casePage(cases: CasesWithNames, side: CaseSide) {
  const { home, ...around } = sides[side];
  return page({
    ...around,
    path: `${casePaths[side].cases}/:id`,
    params: z.object({ id: z.string() }),
    load(_work, { id }: { id: string }) {
      const record = cases.records.find((one) => one.id === id.toUpperCase());
      return Promise.resolve(record ? ok(record) : notFound());
    },
    title: ({ name, place }, frame) =>
      frame.t("learn.case.pageTitle", { name: say(frame, name), place: say(frame, place) }),
    crumbs: (record, frame) => [
      { label: frame.t(home[0]), href: home[1] },
      { label: frame.t("learn.case.title"), href: casePaths[side].cases },
      { label: said(frame, pickText(record.name, frame.lang)) },
    ],
    view: (record, asked) =>
      placed(side, asked, (frame) => <CaseView record={record} frame={frame} cases={cases} side={side} />),
  });
}

function placed(side: CaseSide, asked: Frame, view: (frame: Frame) => ReactElement): ReactElement {
  return side === "staff" ? view(asked) : residentsContent(asked, view);
}
