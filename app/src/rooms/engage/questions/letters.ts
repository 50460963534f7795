import type { Work } from "../../../platform/define/work.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { textOf, trajectoryById } from "../../trajectories/room.ts";
import { sendLetter } from "../letters.ts";
import type { QuestionBindings } from "./bindings.ts";
import { questionToken } from "./bindings.ts";
import type { Question, Said, Turn, TurnAnswer } from "./domain.ts";
import { dueAt, silenceDays } from "./domain.ts";
import { ownQuestionHref } from "./paths.ts";

type Asked = Pick<Question, "id" | "trajectoryId" | "lang" | "email">;
type Filling = Readonly<Record<string, string>>;

async function sendTo(
  work: Work,
  bindings: QuestionBindings,
  question: Asked,
  letter: { readonly what: "Received" | "Answered" | "Added" | "Rejected" | "Dismissed"; readonly about: string },
  fill: (words: (key: string) => string) => Filling,
): Promise<void> {
  const { id, email, lang } = question;
  const trajectory = await trajectoryById(work, question.trajectoryId);
  if (email === undefined || !trajectory) return;
  await sendLetter(work, bindings, {
    to: { email, lang },
    stem: `mail.question${letter.what}`,
    params: (t) => ({ trajectory: textOf(trajectory, "title", lang).text, ...fill(t) }),
    path: ownQuestionHref(questionToken(bindings, id)),
    key: `engage.question${letter.what} ${letter.about}`,
  });
}

/** It came in; without the words, so that nobody mails their own to a stranger by it. */
export async function sendReceived(work: Work, bindings: QuestionBindings, asked: Asked, turn: Pick<Turn, "askedAt">) {
  const date = formatFor(asked.lang, "Europe/Amsterdam").date(dueAt(turn));
  await sendTo(work, bindings, asked, { what: "Received", about: asked.id }, () => ({ date }));
}

export async function sendAnswer(
  work: Work,
  bindings: QuestionBindings,
  { question, turn, answer }: { question: Question; turn: Turn; answer: TurnAnswer },
): Promise<void> {
  await sendTo(work, bindings, question, { what: "Answered", about: turn.id }, () => ({
    question: turn.words,
    answer: answer.words,
    name: answer.byName,
    function: answer.byFunction ?? "",
    days: String(silenceDays),
  }));
}

/** What was added to an answer, as long as the address is there. */
export async function sendAddition(
  work: Work,
  bindings: QuestionBindings,
  { question, turn, addition }: { question: Question; turn: Turn; addition: Said },
): Promise<void> {
  const about = `${turn.id} ${addition.at.toISOString()}`;
  await sendTo(work, bindings, question, { what: "Added", about }, () => ({
    question: turn.words,
    answer: addition.words,
    name: addition.byName,
    function: addition.byFunction ?? "",
  }));
}

/** Why everybody does not read it; without the words, which are the reason that it is not shown. */
export async function sendRejection(
  work: Work,
  bindings: QuestionBindings,
  { question, turn }: { question: Question; turn: Turn },
  why: { readonly reason: string; readonly words: string },
): Promise<void> {
  const about = `${turn.id} ${work.now.toISOString()}`;
  await sendTo(work, bindings, question, { what: "Rejected", about }, (t) => ({
    reason: [t(`engage.rejection.${why.reason}`), why.words].filter((part) => part !== "").join("\n\n"),
  }));
}

/** Why it gets no answer, and how to ask in another way; without the words, as of a refusal. */
export async function sendDismissal(
  work: Work,
  bindings: QuestionBindings,
  { question, turn }: { question: Question; turn: Turn },
): Promise<void> {
  const about = `${turn.id} ${work.now.toISOString()}`;
  await sendTo(work, bindings, question, { what: "Dismissed", about }, () => ({}));
}
