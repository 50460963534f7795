import type { EngageBindings } from "../bindings.ts";
import { proposeByKey, publishByKey, rejectByKey } from "../by-key/decide.ts";
import type { QuestionBindings } from "../questions/bindings.ts";
import { receiveContribution } from "../by-key/receive-contribution.ts";
import { receiveQuestion } from "../by-key/receive-question.ts";
import type { Part } from "../part.ts";
import { contributionEndpoints } from "./contributions.ts";
import { formFieldsEndpoint } from "./form-fields-endpoint.ts";
import { questionsEndpoint } from "./questions.ts";
import { receivedEndpoints } from "./received.ts";
import { resultsEndpoint } from "./results.ts";
import { questionWriting } from "./question-writing.ts";
import { contributionWritings } from "./writings.ts";

/** What other machines may read, and send by a key. */
export function forMachines(bindings: EngageBindings & QuestionBindings): Part {
  const [receive, ask] = [receiveContribution(bindings), receiveQuestion(bindings)];
  return {
    commands: [receive, ask, publishByKey, rejectByKey, proposeByKey],
    endpoints: [
      ...[...contributionEndpoints, questionsEndpoint],
      ...[formFieldsEndpoint(bindings), resultsEndpoint(bindings)],
      ...receivedEndpoints(bindings.methods),
    ],
    writings: [...contributionWritings(receive), questionWriting(ask)],
  };
}
