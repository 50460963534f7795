import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Method } from "../../../platform/define/method.ts";
import { deleteContact } from "../contact-writer.ts";
import { updateContributions } from "../contribution-writer.ts";
import { erasedWords } from "../forget-writer.ts";
import { tokenInput } from "../inputs.ts";
import { forgetModerated } from "../moderation/moderation-writer.ts";
import { mayTakePart } from "../policy.ts";
import { emitOfContribution } from "./contribution-event.ts";
import { ownContribution } from "./own-contribution.ts";
import { ownPace } from "./paces.ts";

/**
 * The author takes a contribution back: words, organisation and address are gone at once. As long as people can take part
 * the answers leave the counts too; after that the counts are published and stay, with a note.
 */
export function withdrawContribution(methods: readonly Method[]) {
  return command({
    name: "engage.withdraw_contribution",
    policy: mayTakePart,
    input: tokenInput,
    rateLimit: ownPace,
    async run(work, { token }) {
      const own = await ownContribution(work, methods, token);
      if (!own.ok) return own;
      const { contribution, place } = own.value;
      await updateContributions(work, [contribution.id], {
        ...erasedWords,
        state: "withdrawn",
        withdrawn_at: work.now,
        is_turn: false,
        turn_hash: null,
        signed_hash: null,
      });
      await place.method.erase(work, [contribution.id], { keepNumbers: !place.open });
      await forgetModerated(work, [contribution.id]);
      await deleteContact(work, contribution.id);
      emitOfContribution(work, own.value.contribution, "withdrawn");
      return ok(undefined);
    },
  });
}
