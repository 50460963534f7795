import { z } from "zod";
import { invalidField, notFound } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Party } from "../../identity/room.ts";
import { brokerName } from "../../identity/room.ts";
import { setInBrink } from "../../trajectories/room.ts";
import { codeRules } from "../codes/domain.ts";
import { moderationMoments, resultMoments } from "../domain.ts";
import { parseFields } from "../form-fields.ts";
import { onOff } from "../host-settings.ts";
import { textsIn } from "../localized-fields.ts";
import { placeOf } from "../place.ts";
import { maySetUp } from "../policy.ts";
import type { TurnRule } from "../turns/domain.ts";
import { paperRules, partiesOf, turnRules } from "../turns/domain.ts";
import { staffPace } from "./paces.ts";

const input = z.object({
  activityId: field.id(),
  fields: z.record(z.string().max(100), z.array(z.string().max(20_000))),
});
const choices = z.object({
  moderation: field.oneOf(moderationMoments),
  codes: field.oneOf(codeRules).default("none"),
  turns: field.oneOf(turnRules).default("any"),
  paper: field.oneOf(paperRules).default("any"),
  support: field.oneOf(onOff).default("on"),
  results: field.oneOf(resultMoments).default("during"),
  arguments: field.oneOf(onOff).default("off"),
});

/** What people are asked, when words and counts become visible, whether a code is asked, and what the method itself can choose. */
export function setUpActivity(methods: readonly Method[]) {
  return command({
    name: "engage.set_up_activity",
    policy: maySetUp,
    input,
    rateLimit: staffPace,
    async run(work, { activityId, fields }) {
      const place = await placeOf(work, methods, activityId);
      if (!place) return notFound();
      const host = parseFields(choices, fields);
      const notOn = host.ok ? await partyThatIsOff(work, host.value.turns) : undefined;
      if (notOn) return invalidField("turns", notOnKey[notOn]);
      const own = place.method.settings.parse(fields);
      const question = textsIn(fields, "question", 300);
      const explanation = textsIn(fields, "explanation", 1500);
      const problems = [host, own, question, explanation].flatMap((part) => (part.ok ? [] : part.refusal));
      if (!host.ok || !own.ok || !question.ok || !explanation.ok) return refused({ kind: "invalid", fields: problems });
      const settings = { ...host.value, question: question.value, explanation: explanation.value, method: own.value };
      const set = await setInBrink(work, activityId, place.method.id, settings);
      return set.ok ? ok({ activityId }) : set;
    },
  });
}

const notOnKey = { person: "engage.turn.staff.notOn", organisation: "engage.turn.staff.organisationNotOn" } as const;

/** Whom the rule would have sign in where they cannot. */
async function partyThatIsOff(work: Work, turns: TurnRule): Promise<Party | undefined> {
  for (const party of partiesOf(turns)) if ((await brokerName(work, party)) === undefined) return party;
  return undefined;
}
