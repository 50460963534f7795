import type { Room } from "../../platform/define/room.ts";
import type { Catalogue } from "../../platform/i18n/translator.ts";
import { room } from "../../platform/define/room.ts";
import type { TrajectoryLink } from "../trajectories/room.ts";
import { addLesson } from "./commands/add-lesson.ts";
import { changeLesson } from "./commands/change-lesson.ts";
import { makeReportFinal } from "./commands/make-report-final.ts";
import { ar } from "./messages.ar.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { pl } from "./messages.pl.ts";
import { migration0001 } from "./migrations/0001-lessons-and-reports.ts";
import { allLessonsPage, lessonPage, trajectoryLessonsPage } from "./pages/lessons.page.tsx";
import { publicReportPage } from "./pages/public-report.page.tsx";
import { draftDownloads, publicDownloads } from "./pages/report.downloads.ts";
import { staffReportPage } from "./pages/staff-report.page.tsx";
import { learnPaths } from "./paths.ts";
import type { LearnBindings } from "./ports.ts";

/** What was learnt, with an owner and a route, and the two pages for the council. */
export function learnRoom(
  bindings: LearnBindings,
  words: () => Catalogue,
  links: () => readonly TrajectoryLink[],
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
    ],
    downloads: [...draftDownloads(bindings), ...publicDownloads(words)],
    navigation: [
      {
        side: "staff",
        href: learnPaths.lessons,
        key: "learn.navigation",
        order: 60,
        roles: ["adviser", "projectLead", "evaluator", "moderator", "councilMember", "clerk", "administrator"],
      },
    ],
  });
}

export type { LearnBindings } from "./ports.ts";
export { seedDemoLessons } from "./seeds.ts";
export { learnLinks, reportingStep, reportSection } from "./sections.tsx";
