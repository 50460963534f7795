import type { Localized } from "../../kernel/localized.ts";
import type { MessageParams } from "../../kernel/refusal.ts";
import { translator } from "../../platform/i18n/translator.ts";
import { proposalsEn } from "./messages/proposals.en.ts";
import { proposalsNl } from "./messages/proposals.nl.ts";
import type { Place } from "./place.ts";

/** What stands above and in the first lines of a form, for what nobody wrote yet: by method, and by what the team chose. */
export type ProposedSetup = { readonly question: Localized; readonly explanation: Localized };

/** Residents read it: in the languages in which both we and the trajectory have words, whatever language staff reads. */
const words = { nl: proposalsNl, en: proposalsEn };
const langs = ["nl", "en"] as const;

/**
 * Sentences that are true of how Brink works, or follow from what was chosen; no promise of their own. Nothing for a field with
 * words of the team's in it.
 */
export function proposedSetup({
  method,
  host,
  trajectory,
}: Pick<Place, "method" | "host" | "trajectory">): ProposedSetup {
  const said = (name: string): Localized => {
    const all = langs.flatMap((lang): [string, string][] => {
      const title = trajectory.texts.title?.[lang] ?? "";
      const key = `engage.proposal.staff.${name}`;
      return title === "" || words[lang][key] === undefined ? [] : [[lang, inWords(lang, key, { title })]];
    });
    return Object.fromEntries(all);
  };
  const explained = method.visibility === "public" ? `${method.id}.${host.moderation}` : method.id;
  return {
    question: isEmpty(host.question) ? said(`question.${method.id}`) : {},
    explanation: isEmpty(host.explanation) ? said(`explanation.${explained}`) : {},
  };
}

/** Whether anything lies ready. */
export function isProposed({ question, explanation }: ProposedSetup): boolean {
  return !isEmpty(question) || !isEmpty(explanation);
}

function inWords(lang: (typeof langs)[number], key: string, params: MessageParams): string {
  return translator(words, lang)(key, params);
}

function isEmpty(texts: Localized): boolean {
  return Object.values(texts).every((text) => text === "");
}
