import type { Room } from "../../platform/define/room.ts";
import type { Catalogue } from "../../platform/i18n/translator.ts";
import { room } from "../../platform/define/room.ts";
import { contentLanguages } from "../../platform/i18n/content-languages.ts";
import type { TrajectoryLink } from "../trajectories/room.ts";
import type { CasesWithNames } from "./cases/library.ts";
import { addLesson } from "./commands/add-lesson.ts";
import { changeLesson } from "./commands/change-lesson.ts";
import { makeReportFinal } from "./commands/make-report-final.ts";
import { caseEndpoints } from "./endpoints/cases.ts";
import { ar } from "./messages.ar.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { pl } from "./messages.pl.ts";
import { migration0001 } from "./migrations/0001-lessons-and-reports.ts";
import { casePage, casesPage } from "./pages/cases.page.tsx";
import { allLessonsPage, lessonPage, trajectoryLessonsPage } from "./pages/lessons.page.tsx";
import { publicReportPage } from "./pages/public-report.page.tsx";
import { draftDownloads, publicDownloads } from "./pages/report.downloads.ts";
import { staffReportPage } from "./pages/staff-report.page.tsx";
import { casePaths, learnPaths } from "./paths.ts";
import { staffRoles } from "./policy.ts";
import type { LearnBindings } from "./ports.ts";

/** What was learnt, with an owner and a route, the two pages for the council, and what others learnt elsewhere. */
export function learnRoom(
  bindings: LearnBindings,
  words: () => Catalogue,
  links: () => readonly TrajectoryLink[],
  cases: CasesWithNames,
): Room {
  return room({
    name: "learn",
    migrations: [migration0001],
    messages: { nl, en, ...{ pl, ar } },
    commands: [addLesson, changeLesson, makeReportFinal(bindings)],
    pages: [
      allLessonsPage,
      trajectoryLessonsPage(links),
      lessonPage,
      staffReportPage(bindings, links),
      publicReportPage,
      casesPage(cases, "staff"),
      casePage(cases, "staff"),
      casesPage(cases, "public"),
      casePage(cases, "public"),
    ],
    downloads: [...draftDownloads(bindings), ...publicDownloads(words)],
    endpoints: caseEndpoints(cases),
    navigation: [
      { side: "staff", href: casePaths.staff.cases, key: "learn.case.title", order: 26, roles: staffRoles },
      {
        side: "footer",
        href: casePaths.public.cases,
        key: "learn.case.title",
        order: 11,
        languages: contentLanguages,
      },
      { side: "staff", href: learnPaths.lessons, key: "learn.navigation", order: 60, roles: staffRoles },
    ],
  });
}

export { caseLibrary } from "./cases/library.ts";
export { caseContent } from "./cases/read-cases.ts";
export type { LearnBindings } from "./ports.ts";
export { seedDemoLessons } from "./seeds.ts";
export { learnPaths } from "./paths.ts";
export { newReports } from "./reader.ts";
export { learnLinks, reportingStep, reportSection } from "./sections.tsx";
