import type { Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import { answerInvitation, answerOpenly, enterAnswers } from "./commands/answer-questionnaire.ts";
import { assessOneself } from "./commands/assess-oneself.ts";
import { computeIndicators } from "./commands/compute-indicators.ts";
import { importPopulation } from "./commands/import-population.ts";
import { sendQuestionnaire } from "./commands/invite-participants.ts";
import { openQuestionnaire } from "./commands/open-questionnaire.ts";
import { tellTraits } from "./commands/tell-traits.ts";
import { forgetJob } from "./jobs/forget.job.ts";
import { inviteJob } from "./jobs/invite.job.ts";
import { ar } from "./messages/ar.ts";
import { en } from "./messages/en.ts";
import { nl } from "./messages/nl.ts";
import { pl } from "./messages/pl.ts";
import { migration0001 } from "./migrations/0001-measure.ts";
import { migration0002 } from "./migrations/0002-forgotten.ts";
import { migration0003 } from "./migrations/0003-questions-moved.ts";
import { migration0004 } from "./migrations/0004-under-sixteen.ts";
import { assessmentPage, assessmentsPage } from "./pages/assessment.page.tsx";
import { figurePage, measurementPage } from "./pages/measurement.page.tsx";
import { populationPage } from "./pages/population.page.tsx";
import { invitedPage, openPage, thanksPage, traitsPage } from "./pages/questionnaire.page.tsx";
import { enterAnswersPage, questionnairesPage } from "./pages/questionnaires.page.tsx";
import { paths } from "./paths.ts";
import { readingRoles, teamRoles } from "./policy.ts";
import type { MeasureBindings } from "./ports.ts";
import { assessments, ownAssessment } from "./queries/assessments.ts";
import { figure } from "./queries/figure.ts";
import { measurementOfTrajectory } from "./queries/measurement.ts";

/** What a trajectory achieved: questionnaires, self-assessment, population, and figures that anyone can compute again. */
export function measureRoom(bindings: MeasureBindings): Room {
  const compute = computeIndicators(bindings);
  const send = sendQuestionnaire(bindings);
  const invite = inviteJob(bindings);
  const forget = forgetJob(bindings);
  return room({
    name: "measure",
    migrations: [migration0001, migration0002, migration0003, migration0004],
    messages: { nl, en, ...{ pl, ar } },
    commands: [
      ...[compute, send, openQuestionnaire, answerInvitation, answerOpenly, enterAnswers, tellTraits],
      ...[assessOneself, importPopulation],
    ],
    queries: [measurementOfTrajectory, figure(bindings), assessments, ownAssessment],
    pages: [
      ...[measurementPage(bindings, compute), figurePage(bindings)],
      ...[questionnairesPage(bindings, send), enterAnswersPage(bindings)],
      ...[assessmentsPage, assessmentPage, populationPage],
      // A ticket is longer than a token's address: `over-u` stands before it.
      ...[traitsPage, invitedPage, openPage, thanksPage],
    ],
    jobs: [invite, forget],
    schedules: [
      { cron: "10 8 * * *", job: invite },
      { cron: "30 4 * * *", job: forget },
    ],
    navigation: [
      { side: "staff", href: paths.assessments, key: "measure.assessment.title", order: 50, roles: teamRoles },
      { side: "staff", href: paths.population, key: "measure.population.title", order: 55, roles: readingRoles },
    ],
  });
}

export { householdsIn } from "./households-in.ts";
export { indicatorResults } from "./indicator-results.ts";
export { cbsImportUsage, importCbs, parseCbsImport, townOf } from "./operator.ts";
export type { ContributionRegister, MeasureBindings, ParticipantContacts, QuestionRegister } from "./ports.ts";
export { measureLinks, measuredSection, measuringStep, questionnaireSection } from "./sections.tsx";
export { seedDemoMeasurement } from "./seeds/seed-demo-measurement.ts";
export { whoTookPart } from "./who-took-part.ts";
