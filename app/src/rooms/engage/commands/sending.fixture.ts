import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { methods } from "../methods/index.ts";
import { saveDraft } from "./save-draft.ts";
import { submitContribution } from "./submit-contribution.ts";

const words = { nl: {}, en: {} };
export const sending = { methods, words: () => words, baseUrl: "http://localhost:3000" };
export const submit = submitContribution(sending);
export const save = saveDraft(methods);

export const idea = { title: ["Bomen langs het water"], body: ["Dan is er 's zomers schaduw."] };
export const sent = (activityId: string, fields: Record<string, readonly string[]> = idea) => ({ activityId, fields });

/** A municipality with an open trajectory in which people send ideas. */
export async function open(settings: Record<string, string> = {}) {
  const world = createWorld();
  return { world, ...(await openActivity(world, { inBrink: "ideas", settings })) };
}
