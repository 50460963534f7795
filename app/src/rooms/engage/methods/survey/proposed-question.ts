import type { Localized } from "../../../../kernel/localized.ts";
import { translator } from "../../../../platform/i18n/translator.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { messages } from "./messages.ts";

export type ProposedQuestion = { readonly words: Localized; readonly why: Localized };

const langs = ["nl", "en"] as const;

/** A first question to begin with, for whoever has none: in own words, because nobody knows the answers yet. Kept only by saving. */
export function proposedQuestion({ texts }: Pick<Trajectory, "texts">): ProposedQuestion {
  const said = (key: string): Localized =>
    Object.fromEntries(
      langs.flatMap((lang) => {
        const title = texts.title?.[lang] ?? "";
        return title === "" ? [] : [[lang, translator(messages, lang)(key, { title })]];
      }),
    );
  return { words: said("survey.proposal.staff.words"), why: said("survey.proposal.staff.why") };
}
