import type { GuideContent } from "../content/guide-content.ts";
import type { Carrier } from "../domain/plan.ts";
import type { AdviceComputer } from "../ports.ts";
import { askWhyNot } from "./ask-why-not.ts";
import { chooseCombination } from "./choose-combination.ts";
import { computeAdvice } from "./compute-advice.ts";
import { eraseReply } from "./erase-reply.ts";
import { setArticle, takeOutArticle } from "./bylaw.ts";
import { addOwnItem, changeOwnItem, restoreOwnItem, retireOwnItem } from "./own-items.ts";
import { restoreNumber, setOwnNumber } from "./own-numbers.ts";
import { copyGuide } from "./copy-guide.ts";
import { removePlanTool, restorePlanTool, savePlanField, savePlanTool, takePlanTool } from "./plan-tools.ts";
import { planTodos } from "./plan-todos.ts";
import { putBackVersion } from "./put-back-version.ts";
import { recordMotivation } from "./record-motivation.ts";
import { beginReply, saveReply, sendReply, withdrawReply } from "./reply.ts";
import { saveAnswers } from "./save-answers.ts";
import { saveChecks } from "./save-checks.ts";
import { savePlanning } from "./save-planning.ts";
import { eraseContactWords, recordContact, recordOutcome } from "./stakeholder-contacts.ts";
import {
  addPriorityGroups,
  addStakeholder,
  changeStakeholder,
  eraseStakeholder,
  removeStakeholder,
  restoreStakeholder,
} from "./stakeholders.ts";
import { revokeShare, shareGuide } from "./share-guide.ts";
import { takeOverAnswer } from "./take-over-answer.ts";
import { weighReplies } from "./weigh-replies.ts";
import { startGuide } from "./start-guide.ts";

/** Every command of the room, made once: some need the content, one needs a thread. */
export function chooseCommands(content: GuideContent, computer: AdviceComputer, carriers: readonly Carrier[] = []) {
  return {
    startGuide,
    copyGuide,
    saveChecks,
    planTodos,
    putBackVersion,
    saveAnswers: saveAnswers(content),
    computeAdvice: computeAdvice(content, computer),
    askWhyNot: askWhyNot(content, computer),
    chooseCombination: chooseCombination(content, carriers),
    recordMotivation,
    setOwnNumber: setOwnNumber(content),
    restoreNumber,
    addOwnItem: addOwnItem(content),
    changeOwnItem: changeOwnItem(content),
    retireOwnItem,
    restoreOwnItem: restoreOwnItem(content),
    savePlanning,
    setArticle,
    takeOutArticle,
    ...mapCommands(content),
    ...sharingCommands(content, computer),
    savePlanField: savePlanField(content),
    takePlanTool: takePlanTool(content),
    savePlanTool: savePlanTool(content),
    restorePlanTool: restorePlanTool(content),
    removePlanTool,
  };
}

/** Who has a stake, what was said and what was promised. */
function mapCommands(content: GuideContent) {
  return {
    addStakeholder: addStakeholder(content),
    addPriorityGroups: addPriorityGroups(content),
    changeStakeholder: changeStakeholder(content),
    removeStakeholder,
    restoreStakeholder,
    eraseStakeholder,
    recordContact,
    recordOutcome,
    eraseContactWords,
  };
}

/** A link for colleagues, what they do who have it, and what becomes of their answers. */
function sharingCommands(content: GuideContent, computer: AdviceComputer) {
  return {
    shareGuide,
    revokeShare,
    beginReply,
    saveReply: saveReply(content),
    sendReply,
    withdrawReply,
    eraseReply,
    takeOverAnswer: takeOverAnswer(content),
    weighReplies: weighReplies(content, computer),
  };
}

export type ChooseCommands = ReturnType<typeof chooseCommands>;
