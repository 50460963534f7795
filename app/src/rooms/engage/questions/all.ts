import type { Part } from "../part.ts";
import type { QuestionBindings } from "./bindings.ts";
import type { QuestionCommands } from "./commands/all.ts";
import { closeQuestionsJob } from "./jobs/close-questions.job.ts";
import { remindOfQuestionsJob } from "./jobs/remind-of-questions.job.ts";
import { askPage } from "./pages/ask.page.tsx";
import { ownQuestionPage } from "./pages/own.page.tsx";
import { questionsPage } from "./pages/questions.page.tsx";
import { staffQuestionPage } from "./pages/staff-question.page.tsx";
import { staffQuestionsPage } from "./pages/staff-questions.page.tsx";

/** Questions to the team, as a part of this room. */
export function questions(bindings: QuestionBindings, commands: QuestionCommands): Part {
  const remind = remindOfQuestionsJob(bindings);
  return {
    commands: Object.values(commands),
    pages: [
      ...[askPage(commands.ask), questionsPage, ownQuestionPage],
      ...[staffQuestionsPage(bindings), staffQuestionPage(bindings, commands)],
    ],
    jobs: [closeQuestionsJob, remind],
    schedules: [
      { cron: "50 3 * * *", job: closeQuestionsJob },
      { cron: "5 8 * * 1-5", job: remind },
    ],
  };
}
