import type { ReactElement } from "react";
import type { ShownCount } from "@brink/indicators";
import type { FieldRefusal } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import type { FileColumn, FileValue } from "../../../../../platform/define/file-columns.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import type { Fields, PaperReader, ParticularsReader } from "../../../../../platform/define/method.ts";
import type { PlaceAsk, UploadAsk } from "../../../../../platform/define/method-asks.ts";
import type { Messages } from "../../../../../platform/define/room.ts";
import type { PaperAnswer } from "../../../../../platform/files/paper-form.ts";
import type { AnswerRange } from "../conditions/possible.ts";
import type { Given, Question } from "../domain.ts";

/**
 * A kind of question, as one folder in `survey/kinds/`. The survey gives every kind the same: a code, words in every
 * language, required or not, a condition, screens, paper, counting with small numbers hidden, export and erasure.
 */
export type QuestionKind = {
  /** The name of its folder; `survey.staff.kind.<id>` and `survey.staff.about.<id>` are its words for staff. */
  readonly id: string;
  /** Where it stands among the kinds that staff can choose, 1 first. */
  readonly place: number;
  /** What can be answered, as far as a later question may depend on it. */
  range(question: Question): AnswerRange;
  /** The number in an answer, where the answers are numbers. */
  numberIn?(given: Given): number | undefined;
  /** Its answer is short enough to stand in the words of a later question. */
  readonly isRecallable?: true;
  /** The team may say by hand what its answers are about: all of them are somebody's own words. */
  readonly isTaggable?: true;
  /** It asks nothing: a part of the survey begins here, on a new screen, with a title and an explanation. */
  readonly isPart?: true;
  /** How many photos or PDFs can be sent along as its answer, and which of these. */
  uploads?(question: Question): Pick<UploadAsk, "atMost" | "takes">;
  /** Nobody ever has to answer it, whatever staff ask. */
  readonly isVoluntary?: true;
  /** Its answers are personal data that are kept apart (`Given.contact`): never counted, compared, or asked after by a condition. */
  readonly isApart?: true;
  /** Where its answer is a place: the controls in which it is looked up or pointed out. */
  placeAsk?(question: Question): PlaceAsk;
  /** How long somebody is busy with the answer, besides reading: our own guess, not measured. */
  readonly seconds: number;
  /** Whether its words are somebody's own sentences, which the team reads and answers. */
  writes(question: Question): boolean;
  /** What is said to who has to answer and did not. */
  readonly blankKey: string;
  /** The names of its controls: the code of the question, or names that begin with it and "_". The first comes first. */
  controls(question: Question): readonly string[];
  view(asked: AskedQuestion): ReactElement;
  paper(question: Question, reader: PaperReader): AskedOnPaper;
  /** What somebody typed. No choices and no words: nothing, which is not wrong here. */
  parse(question: Question, fields: Fields): Result<Given, readonly FieldRefusal[]>;
  /** The controls again, from what is kept. */
  restore(code: string, given: Given): Fields;
  /** The answer to read; "" when there is none. */
  text(question: Question, fields: Fields, reader: ParticularsReader): string;
  readonly file: KindFile;
  readonly staff: KindForm;
  readonly counting: KindCounting;
  readonly messages: KindMessages;
};

/** Its own words: for staff in Dutch and English, for residents in Polish and Arabic too. */
export type KindMessages = {
  readonly nl: Messages;
  readonly en: Messages;
  readonly pl?: Messages;
  readonly ar?: Messages;
};

export type AskedQuestion = {
  readonly question: Question;
  readonly note: string | undefined;
  readonly frame: Frame;
  /** It stands in a form that can be left for now and come back to. */
  readonly isOnScreen?: boolean | undefined;
};

/** What there is to write in, and how; "" when that speaks for itself. */
export type AskedOnPaper = { readonly how: string; readonly answer: PaperAnswer };

/** Its columns in an export: the code of the question, or codes that begin with it and ".". */
export type KindFile = {
  columns(
    question: Question,
    reader: PaperReader,
  ): readonly Pick<FileColumn, "code" | "option" | "options" | "isPersonal">[];
  /** By the codes of its columns. */
  values(question: Question, fields: Fields): Readonly<Record<string, FileValue>>;
};

/** What staff fill in for this kind besides the words of the question. */
export type KindForm = {
  view(editing: Question | undefined, frame: Frame): ReactElement;
  parse(fields: Fields): Result<Pick<Question, "options" | "settings">, readonly FieldRefusal[]>;
  /** What can be answered, in one line; "" when there is nothing to say. */
  summary(question: Question, frame: Frame): string;
  /** What may not change once somebody answered, because the answers would mean something else. */
  shape(question: Question): string;
};

/** How the answers are counted in public. */
export type KindCounting = {
  /** `one`: of each person one choice counts. `several`: each choice is a yes or a no. `words`: they are read, not counted. */
  readonly by: "one" | "several" | "words";
  /** Every choice that can be kept, in the order in which it is shown. */
  choices(question: Question): readonly string[];
  label(question: Question, choice: string, reader: Pick<Frame, "t" | "lang">): string;
  /** What is shown instead of one count for each choice, small numbers hidden. */
  rows?(question: Question, tally: Tally): readonly ShownRow[];
  /** Where a choice that is kept is not what is shown: the one by which the ways of taking part are compared, one of each person. */
  choiceOfWays?(code: string): string;
  /** The heads of the cells of those rows. */
  heads?(question: Question, frame: Pick<Frame, "t">): readonly string[];
  /** A message: what the bars count, when that is not how many people chose it. */
  readonly series?: string;
  /** A message: what is said in the place of counts, of what is read, or where no count may be shown. */
  readonly told?: string;
  /** A message where the counts may only be shown once nobody can take part any more: what is said until then. */
  laterKey?(question: Question): string | undefined;
  /** Its choices lie on a map, which comes beside the counts. */
  readonly isOnMap?: true;
  /** Where `rows` has amounts instead of people: the highest there can be, and one in words. */
  readonly amount?: {
    most(question: Question): number;
    text(question: Question, amount: number, frame: Frame): string;
  };
};

/** Exact counts, not fit to show yet: of the people who answered, and of each choice that is kept. */
export type Tally = {
  readonly people: number;
  readonly all: ReadonlyMap<string, number>;
  of(choice: string): number;
};

/** A bar, and more cells beside it where one count does not tell all. */
export type ShownRow = {
  readonly code: string;
  readonly people: ShownCount;
  readonly cells?: readonly ShownCount[];
};

export const nothingGiven: Given = { choices: [], words: "" };
