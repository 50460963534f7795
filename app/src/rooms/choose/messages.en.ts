import type { Messages } from "../../platform/define/room.ts";
import { enAdvice } from "./messages.advice.en.ts";
import { enBylaw } from "./messages.bylaw.en.ts";
import { enRule } from "./messages.rule.en.ts";
import { enSays } from "./messages.says.en.ts";
import { enCompare } from "./messages.compare.en.ts";
import { enCases } from "./messages.cases.en.ts";
import { enBeside } from "./messages.beside.en.ts";
import { enLibrary } from "./messages.library.en.ts";
import { enOwnItems } from "./messages.own-items.en.ts";
import { enOwnNumbers } from "./messages.own-numbers.en.ts";
import { enPractice } from "./messages.practice.en.ts";
import { enPlanning } from "./messages.planning.en.ts";
import { enStakeholders } from "./messages.stakeholders.en.ts";
import { enSharing } from "./messages.sharing.en.ts";
import { enSureness } from "./messages.sureness.en.ts";
import { enToolbox } from "./messages.toolbox.en.ts";
import { enTradeOff } from "./messages.trade-off.en.ts";
import { enLiveScan } from "./messages.live-scan.en.ts";
import { enLive } from "./messages.live.en.ts";
import { enVersions } from "./messages.versions.en.ts";
import { enWhyNot } from "./messages.why-not.en.ts";

export const en: Messages = {
  ...enAdvice,
  ...enBylaw,
  ...enRule,
  ...enSays,
  ...enCompare,
  ...enCases,
  ...enBeside,
  ...enLibrary,
  ...enPlanning,
  ...enPractice,
  ...enStakeholders,
  ...enSharing,
  ...enSureness,
  ...enToolbox,
  ...enTradeOff,
  ...enLive,
  ...enLiveScan,
  ...enVersions,
  ...enWhyNot,
  ...enOwnNumbers,
  ...enOwnItems,
  "choose.nav.guides": "Decision guide",
  "choose.nav.methods": "Methods",
  "choose.steps.label": "Steps of the decision guide",
  "choose.steps.summary": "Step {current, number} of {all, number}",
  "choose.steps.done": "done",
  "choose.steps.part": "{count, number} of {all, number} answered",
  "choose.steps.notBegun": "not begun yet",
  "choose.steps.scan": "QuickScan",
  "choose.steps.situation": "Situation",
  "choose.steps.advice": "Advice",
  "choose.steps.plan": "Plan",
  "choose.form.next": "Save and go on",
  "choose.form.finish": "Save and go to the outcome",
  "choose.form.save": "Save",
  "choose.form.back": "Back",
  "choose.form.why": "Why do we ask this?",
  "choose.form.readOnly": "You can read the answers. An adviser or project lead can change them.",
  "choose.form.emptyIsUnknown": "Do you not know? Leave it empty.",
  "choose.field.unknownAndMore": "You chose “I don't know” and something else. Choose one of the two.",
  "choose.field.items": "Choose at least one method.",
  "choose.weight.none": "Not in particular",
  "choose.weight.1": "1: good if they join",
  "choose.weight.2": "2: important",
  "choose.weight.3": "3: without them it fails",
  "choose.notice.saved": "Your answers have been saved.",
  "choose.notice.todosSaved": "The repair list has been saved.",
  "choose.notice.computed": "The advice has been computed and saved.",
  "choose.notice.chosen": "The combination is now the plan of this trajectory.",
  "choose.notice.motivationRecorded": "The motivation has been recorded with the trajectory.",
  "choose.sign.note": "Note",
  "choose.sign.done": "Done",
  "choose.column.challenge": "Challenge",
  "choose.column.outcome": "QuickScan",
  "choose.column.changed": "Last changed",
  "choose.column.by": "By",
  "choose.guides.lead":
    "The decision guide helps you choose: first whether to ask residents, then how. You always begin with a challenge.",
  "choose.guides.ofTrajectory": "You come from the trajectory “{title}”.",
  "choose.guides.challenge": "For which challenge?",
  "choose.guides.challengeHelp": "A challenge is the problem in a resident's own words.",
  "choose.guides.choose": "Choose a challenge",
  "choose.guides.start": "Start the decision guide",
  "choose.guides.continue": "Continue with the decision guide",
  "choose.guides.again": "Fill in the decision guide anew",
  "choose.guides.noChallenges": "There is no challenge to begin with yet.",
  "choose.guides.newChallenge": "Record a challenge first",
  "choose.guides.otherChallenge": "Is your challenge not there? Record a new one",
  "choose.guides.none": "Nothing filled in yet",
  "choose.guides.noneText": "Choose a challenge above. The 36 checks take about ten minutes.",
  "choose.guides.caption": "{count, plural, one {Filled in once} other {Filled in # times}}",
  "choose.guide.next.scan": "Go on with the QuickScan",
  "choose.guide.next.outcome": "Read what the QuickScan says",
  "choose.guide.next.situation": "Go on with the questions",
  "choose.guide.next.advice": "Go to the advice",
  "choose.guide.next.plan": "Go to the plan",
  "choose.guide.open.scan": "See the outcome",
  "choose.guide.open.situation": "See the answers",
  "choose.guide.open.advice": "See the advice",
  "choose.guide.open.plan": "See the trajectory",
  "choose.guide.answered": "{count, number} of {all, number} questions answered",
  "choose.guide.noAdvice": "Not computed yet",
  "choose.guide.adviceOf": "Computed on {when}",
  "choose.guide.adviceOutdated": "Computed on {when}. Something has changed since.",
  "choose.guide.changed": "Last changed by {by}, {when}",
  "choose.scan.themes": "Themes of the QuickScan",
  "choose.scan.theme": "Theme {number, number} of {all, number}",
  "choose.scan.theme.column": "Theme",
  "choose.scan.score.column": "Points",
  "choose.scan.lead":
    "Answer honestly: a no is a job to do, not a bad mark. If you do not know, it counts as no for now.",
  "choose.scan.answer.yes": "Yes",
  "choose.scan.answer.partly": "Partly",
  "choose.scan.answer.no": "No",
  "choose.scan.answer.unknown": "I don't know",
  "choose.scan.outcome": "Outcome of the QuickScan",
  "choose.scan.open": "{count, plural, one {1 check still open} other {# checks still open}}",
  "choose.scan.openText":
    "A single no can change everything. So there is an outcome only when all checks are answered. Still open are:",
  "choose.scan.radar": "How you stand",
  "choose.scan.radarEven": "All themes are equally strong.",
  "choose.scan.radarSays": "Strongest: {best}. Weakest: {worst}.",
  "choose.scan.points": "{points} of 12",
  "choose.outcome.go.title": "You can go on",
  "choose.outcome.go.text":
    "The basics are in order. Now answer the questions about your situation. Then the advice follows.",
  "choose.outcome.repairFirst.title": "Repair first",
  "choose.outcome.repairFirst.text":
    "You can go on, but one or more themes are still too weak. First work through the repair list, or agree who does what.",
  "choose.outcome.informOnly.title": "Inform only",
  "choose.outcome.informOnly.text":
    "There is too little here for residents to choose. So do not ask for their opinion: that costs trust. Tell honestly what is happening and why, and record why you do not ask for input.",
  "choose.outcome.stop.title": "Stop, or ask another question",
  "choose.outcome.stop.text":
    "Residents notice little of this problem. First talk with a few people and put the question again. Or stop, and record why.",
  "choose.outcome.findOut.title": "Find this out first",
  "choose.outcome.findOut.text":
    "You do not know the answer to these questions yet. The answer decides whether you can ask residents anything:",
  "choose.outcome.toQuestions": "To the questions about your situation",
  "choose.outcome.toChecks": "See or change the answers",
  "choose.finding.littleRoom": "The theme Room and decision scores too low.",
  "choose.finding.nothingToChoose": "There is nothing left to choose.",
  "choose.finding.noUrgency": "The theme Urgency and interest scores too low.",
  "choose.finding.weakTheme": "{theme}: less than half of the points.",
  "choose.todo.title": "{count, plural, one {Repair list: 1 item} other {Repair list: # items}}",
  "choose.todo.lead": "Every no and every “I don't know” is a job. Give every job a name and a date.",
  "choose.todo.first": "Do this first, because this theme is too weak. The question was: {question}",
  "choose.todo.because": "The question was: {question}",
  "choose.todo.owner": "Who does it?",
  "choose.todo.dueOn": "Ready on",
  "choose.todo.done": "This is done",
  "choose.todo.save": "Save the repair list",
  "choose.motivation.title": "Record why you do not ask for input now",
  "choose.motivation.lead":
    "This is a decision too. Whoever wants to know later must be able to read it. You find the motivation with the trajectory.",
  "choose.motivation.decision": "What will you do?",
  "choose.motivation.decision.inform": "We inform residents, but do not ask for input",
  "choose.motivation.decision.stop": "We do nothing now",
  "choose.motivation.reasons": "Why?",
  "choose.motivation.reasonsHelp":
    "Explain why in full sentences, in plain Dutch. This text goes into the file as it is.",
  "choose.motivation.reasonsHint": "In the QuickScan you answered no to: {checks}",
  "choose.motivation.by": "Who decided this?",
  "choose.motivation.byHelp": "For instance: alderman Jansen, or the executive.",
  "choose.motivation.on": "On which day?",
  "choose.motivation.save": "Record the motivation",
  "choose.motivation.recorded": "The motivation has been recorded",
  "choose.motivation.recordedText": "Decided by {by} on {on}.",
  "choose.motivation.read": "Read the motivation with the trajectory",
  "choose.situation.pages": "Pages of questions",
  "choose.situation.page": "Page {number, number} of {all, number}",
  "choose.refused.challengeGone": "This challenge is no longer there. Choose another.",
  "choose.refused.otherTrajectory": "This trajectory belongs to another challenge.",
  "choose.refused.changedMeanwhile":
    "A colleague has changed this page in the meantime. Your answers are still here. Check them and save again.",
  "choose.refused.scanIncomplete":
    "The QuickScan is not finished: {count, plural, one {1 check is still open} other {# checks are still open}}.",
  "choose.refused.incomplete":
    "{count, plural, one {1 question} other {# questions}} must still be answered before there can be an advice.",
  "choose.refused.outcome.informOnly":
    "The QuickScan says: inform only. So there is no advice on taking part. First change the situation, then the answer.",
  "choose.refused.outcome.stop":
    "The QuickScan says: stop, or ask another question. So there is no advice on taking part.",
  "choose.refused.outcome.findOut":
    "First find out what is still “I don't know” in the QuickScan. It decides whether you can ask residents anything.",
  "choose.refused.outcomeSaysNo": "The outcome of the QuickScan does not allow you to ask residents for input.",
  "choose.refused.outdated.answersChanged":
    "The answers have changed since this advice. Compute the advice again and choose then.",
  "choose.refused.outdated.catalogueChanged":
    "The data on methods has been renewed since this advice. Compute the advice again and choose then.",
  "choose.refused.outdated.rulesChanged":
    "The rules have been renewed since this advice. Compute the advice again and choose then.",
  "choose.refused.chosenBefore":
    "Something has been chosen from this advice already. Change the plan at the trajectory, or compute the advice again.",
  "choose.refused.items.unknownItem": "This combination contains something that is not in the catalogue.",
  "choose.refused.items.itemTwice": "Something stands twice in this combination.",
  "choose.refused.items.nothingBesideFeedback": "Choose at least one method beside the feedback.",
  "choose.refused.barrier.noMethod": "This cannot become a plan: there is no method in it.",
  "choose.refused.barrier.needMissing": "This cannot become a plan: a method lacks a tool that it needs.",
  "choose.refused.barrier.technologyWithoutMethod":
    "This cannot become a plan: it holds a tool that belongs to none of the methods.",
  "choose.refused.barrier.goalNotCarried":
    "This cannot become a plan: none of the methods delivers what you want to achieve.",
  "choose.refused.barrier.feedbackMissing":
    "This cannot become a plan: people who take part must get an answer. Add the feedback.",
  "choose.refused.barrier.overpromise": "This cannot become a plan: you promise more influence than there is room.",
  "choose.refused.barrier.dpiaMissing": "This cannot become a plan: a privacy assessment (DPIA) is needed first.",
  "choose.kind.method": "Method",
  "choose.kind.technology": "Tool",
  "choose.kinds.method": "Methods",
  "choose.kinds.technology": "Tools",
  "choose.mark.S": "sourced",
  "choose.mark.K": "professional knowledge",
  "choose.mark.E": "estimate",
  "choose.mark.S.help": "Sourced: this number rests on a source that is named.",
  "choose.mark.K.help": "Professional knowledge: generally known in the field, not checked.",
  "choose.mark.E.help":
    "Estimate: made for this guide. Do you know better? Then your number is probably nearer the truth.",
  "choose.evidence.partly_sourced": "Partly sourced",
  "choose.evidence.thinly_sourced": "Few sources",
  "choose.evidence.expert": "Estimates only",
  "choose.unit.euros.one": "{value}",
  "choose.unit.euros.range": "{least} to {most}",
  "choose.unit.hours.one": "{value} hours",
  "choose.unit.hours.range": "{least} to {most} hours",
  "choose.unit.weeks.one": "{value} weeks",
  "choose.unit.weeks.range": "{least} to {most} weeks",
  "choose.unit.people.one": "{value} people",
  "choose.unit.people.range": "{least} to {most} people",
  "choose.phase.A": "Setting the agenda",
  "choose.phase.P": "Making a plan",
  "choose.phase.D": "Deciding",
  "choose.phase.I": "Carrying out",
  "choose.phase.E": "Looking back",
  "choose.goal.inform": "informing",
  "choose.goal.gatherKnowledge": "hearing what residents know",
  "choose.goal.ideas": "gathering ideas",
  "choose.goal.weighPreferences": "weighing choices together",
  "choose.goal.makeTogether": "making a plan together",
  "choose.goal.decide": "letting residents decide",
  "choose.goal.supportInitiative": "supporting residents' own plan",
};
