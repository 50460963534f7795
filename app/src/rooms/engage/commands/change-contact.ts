import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Method } from "../../../platform/define/method.ts";
import { deleteContact, putContact } from "../contact-writer.ts";
import { contactInput, tokenInput } from "../inputs.ts";
import { mayTakePart } from "../policy.ts";
import { emitOfContribution } from "./contribution-event.ts";
import { ownContribution } from "./own-contribution.ts";
import { ownPace } from "./paces.ts";

/** The author wants to hear back after all, or elsewhere. */
export function leaveContact(methods: readonly Method[]) {
  return command({
    name: "engage.leave_contact",
    policy: mayTakePart,
    input: contactInput,
    rateLimit: ownPace,
    async run(work, { token, email, questionnaire, lang }) {
      const own = await ownContribution(work, methods, token);
      if (!own.ok) return own;
      const { contribution } = own.value;
      if (contribution.fromSchool) return refusedBy("engage.school.noContact");
      await putContact(work, contribution.id, {
        email,
        lang: lang || contribution.lang,
        wantsQuestionnaire: questionnaire,
        wantsFollowUp: contribution.argument === undefined,
      });
      emitOfContribution(work, own.value.contribution, "contact_left");
      return ok(undefined);
    },
  });
}

/** The author's address goes at once. */
export function removeContact(methods: readonly Method[]) {
  return command({
    name: "engage.remove_contact",
    policy: mayTakePart,
    input: tokenInput,
    rateLimit: ownPace,
    async run(work, { token }) {
      const own = await ownContribution(work, methods, token);
      if (!own.ok) return own;
      await deleteContact(work, own.value.contribution.id);
      emitOfContribution(work, own.value.contribution, "contact_removed");
      return ok(undefined);
    },
  });
}
