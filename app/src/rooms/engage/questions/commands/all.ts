import type { QuestionBindings } from "../bindings.ts";
import { addToAnswer } from "./add-to-answer.ts";
import { assignQuestion } from "./assign-question.ts";
import { answerQuestion } from "./answer-question.ts";
import { closeQuestion, continueQuestion } from "./continue-question.ts";
import { askQuestion } from "./ask-question.ts";
import { dismissQuestion, reopenQuestion } from "./dismiss-question.ts";
import { publishQuestion, rejectQuestion } from "./moderate-question.ts";
import { registerQuestion } from "./register-question.ts";
import { withdrawQuestion } from "./withdraw-question.ts";

export type QuestionCommands = ReturnType<typeof questionCommands>;

/** What people do with questions to the team. */
export function questionCommands(bindings: QuestionBindings) {
  return {
    ask: askQuestion(bindings),
    register: registerQuestion,
    assign: assignQuestion(bindings),
    answer: answerQuestion(bindings),
    addTo: addToAnswer(bindings),
    publish: publishQuestion(bindings),
    reject: rejectQuestion(bindings),
    dismiss: dismissQuestion(bindings),
    reopen: reopenQuestion,
    continue: continueQuestion,
    close: closeQuestion,
    withdraw: withdrawQuestion,
  };
}
