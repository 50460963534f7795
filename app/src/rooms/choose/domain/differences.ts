import type { Asked, Said } from "./said.ts";
import { answerText, answerTo, knownOf } from "./said.ts";
import { inOneText } from "./compare-advices.ts";
import type { Reply } from "./sharing.ts";

/** What some of those who answered said, each of them the same. */
export type Given = {
  readonly answer: Said;
  readonly by: readonly Reply[];
  /** There is something to go by in it, that the guide does not say itself: it can be taken over. */
  readonly isNew: boolean;
};

/**
 * - differ: two say different things, the guide being one of them
 * - known: somebody knows what the guide does not, and nobody says otherwise
 * - agree: whoever answered says the same as the guide, or knows no more
 * - silent: no colleague answered it
 */
export type Standing = "differ" | "known" | "agree" | "silent";

/** One thing that was asked, with the guide's own answer and what colleagues said. Never an average. */
export type Compared = {
  readonly asked: Asked;
  readonly own: Said;
  /** What most said first; of as many, who answered first. */
  readonly given: readonly Given[];
  readonly standing: Standing;
};

/** Lays the answers side by side, in the order of the questions. @param replies only those that were sent */
export function compareReplies(asked: readonly Asked[], own: Said, replies: readonly Reply[]): readonly Compared[] {
  return asked.map((one) => {
    const ownAnswer = answerTo(one, own);
    const given = grouped(one, ownAnswer, replies);
    return { asked: one, own: ownAnswer, given, standing: standingOf(ownAnswer, given) };
  });
}

function grouped(asked: Asked, own: Said, replies: readonly Reply[]): readonly Given[] {
  const groups = new Map<string, { readonly answer: Said; readonly by: Reply[] }>();
  for (const reply of replies) {
    const answer = answerTo(asked, reply.said);
    if (Object.keys(answer).length === 0) continue;
    const text = answerText(answer);
    const group = groups.get(text) ?? { answer, by: [] };
    group.by.push(reply);
    groups.set(text, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, isNew: saysMore(own, group.answer) }))
    .sort((a, b) => b.by.length - a.by.length);
}

/** Whether taking this answer over would change what is there. */
function saysMore(own: Said, answer: Said): boolean {
  return Object.entries(knownOf(answer)).some(([key, value]) => inOneText(own[key]) !== inOneText(value));
}

function standingOf(own: Said, given: readonly Given[]): Standing {
  if (given.length === 0) return "silent";
  const known = [own, ...given.map(({ answer }) => answer)].map(knownOf);
  if (known.some((one, index) => known.slice(index + 1).some((other) => contradict(one, other)))) return "differ";
  return given.some(({ isNew }) => isNew) ? "known" : "agree";
}

function contradict(one: Said, other: Said): boolean {
  return Object.entries(one).some(([key, value]) => key in other && inOneText(other[key]) !== inOneText(value));
}

/** The guide's answers with this one in the place of its own; what stood beside it and nobody spoke of stays. */
export function withAnswer(own: Said, answer: Said): Said {
  return { ...own, ...knownOf(answer) };
}
