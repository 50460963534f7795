import {
  contributionFacts,
  contributionNames,
  methods,
  questionnaireRecipients,
  questionTimes,
} from "./rooms/engage/room.ts";
import type { ContributionRegister, ParticipantContacts, QuestionRegister } from "./rooms/measure/room.ts";

/** What measuring asks about contributions, answered by the room that keeps them. */
export const measureContributions: ContributionRegister = {
  async facts(work, trajectoryId) {
    const { contributions, formSessions } = await contributionFacts(work, trajectoryId);
    return { contributions, formSessions };
  },
  names: contributionNames,
  countedMethods: methods.filter((method) => method.visibility === "counted").map((method) => method.id),
};

export const measureContacts: ParticipantContacts = { questionnaireRecipients };

export const measureQuestions: QuestionRegister = { times: questionTimes };
