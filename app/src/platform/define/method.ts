import type { ReactElement } from "react";
import type { Localized } from "../../kernel/localized.ts";
import type { FieldRefusal, Refusal, Wording } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { PaperQuestion } from "../files/paper-form.ts";
import type { Command } from "./command.ts";
import type { FileColumn, FileValue } from "./file-columns.ts";
import type { Frame, Translate } from "./frame.ts";
import type { PlaceAsk, UploadAsk } from "./method-asks.ts";
import type { MethodResults, ResultsOnMap } from "./method-results.ts";
import type { MethodSubjects } from "./method-subjects.ts";
import type { Page } from "./page.ts";
import type { Messages, Migration } from "./room.ts";
import type { Json, Work } from "./work.ts";

/** What was typed, by name of the form control. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** What a method keeps of its settings with an activity. */
export type MethodSettings = { readonly [key: string]: Json };

/** The activity in which people take part by this method. */
export type MethodActivity = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly settings: MethodSettings;
};

/** The activity of which results are shown: some may only be once nobody can take part any more. */
export type ResultsActivity = MethodActivity & { readonly isOver: boolean };

/** One screen of the form, complete without JavaScript. `fields` are the names of its controls. */
export type ParticipationStep = {
  readonly name: string;
  readonly fields: readonly string[];
  /** The part that it belongs to, where the method has parts. */
  readonly title?: Localized;
};

/** The words that a person reads in lists, answers and mails. Empty where there is nothing to read. */
export type ContributionWords = { readonly title: string; readonly body: string };

/** A contribution as a method may see it. */
export type StoredContribution = ContributionWords & { readonly id: string; readonly activityId: string };

/** One thing that somebody sent besides title and body, ready to be read. */
export type Particular = {
  readonly term: string;
  /** The term as it was put to whoever sent it; left out, it was the term itself. Not for a file: it can hold an answer. */
  readonly asked?: string;
  readonly value: string;
  /** What it is called whatever its words are. */
  readonly code?: string;
};

/** Who reads it, and the language in which somebody else wrote it. */
export type ParticularsReader = {
  readonly t: Translate;
  readonly lang: string;
  readonly authorLang?: string;
  /** Who looks typed it themselves: they read that something is blank also where others may not know what stands there. */
  readonly isAuthor?: true;
};

/** Who reads what is printed. */
export type PaperReader = Pick<Frame, "t" | "lang" | "format">;

/** What becomes of answers whose author takes them back. */
export type Erasure = {
  /** The numbers were published: choices stay as anonymous counts, words go. */
  readonly keepNumbers: boolean;
};

/**
 * A way of taking part, as one folder in `engage/methods/`. The host gives every method the same: who you are, check
 * page, receipt and private link, paper and spoken entry, moderation, dispositions, deletion, export. A method says what
 * is its own; an ability that is absent is absent.
 */
export type Method<Setup = unknown, Entry = unknown> = {
  readonly id: string;
  /** The catalogue's methods that happen in Brink by this one as soon as they are planned, for example M06. */
  readonly carries: readonly string[];
  /** Messages: its name for staff, the words on the residents' button. */
  readonly nameKey: string;
  readonly takePartKey: string;
  /** Shown in public after moderation, or only counted. */
  readonly visibility: "public" | "counted";
  readonly migrations: readonly Migration[];
  readonly messages: { readonly nl: Messages; readonly en: Messages } & Readonly<Record<string, Messages>>;
  /** Everything about this activity that the other parts need: one look at the database at most. */
  setup(work: Work, activity: MethodActivity): Promise<Setup>;
  /** Whether people are asked anything yet: without it nobody can take part, or is told that they can. Always, when absent. */
  readonly ready?: {
    is(setup: Setup): boolean;
    /** Those of these activities that are, in one look for all. */
    readonly among: (work: Work, activityIds: readonly string[]) => Promise<ReadonlySet<string>>;
  };
  /** What staff have to mend before people are invited; what is merely not finished is not `ready`. */
  flaw?(setup: Setup): Wording | undefined;
  /** The screens that apply to what was answered so far, in order. */
  steps(setup: Setup, fields: Fields): readonly ParticipationStep[];
  /**
   * The controls of what is asked of who gave these answers, where a screen has others too that it only shows to some. What nobody
   * was asked is left out of their answers; a machine hears of it. Absent: those of all screens.
   */
  asked?(setup: Setup, fields: Fields): readonly string[];
  /** The controls of one screen; what was typed and what was wrong stand in `frame.form`. */
  stepView(setup: Setup, step: ParticipationStep, frame: Frame): ReactElement;
  /** All controls on one page, as on paper, for staff who type it over. */
  paperView(setup: Setup, frame: Frame): ReactElement;
  /** Where people can point out a place: as an address, on a map, or by coordinates. Without it nowhere. */
  placeAsks?(setup: Setup): readonly PlaceAsk[];
  /** What the team wrote for the residents of this activity, one text each. */
  texts?(setup: Setup): readonly Localized[];
  /** The controls at which people can send photos or PDFs along; without it there are none. */
  uploads?(setup: Setup): readonly UploadAsk[];
  /** The same questions to print, in the same order, for who takes part with a pen. Without it nothing is printed. */
  paper?(setup: Setup, reader: PaperReader): readonly PaperQuestion[];
  /** What a person sent, from the fields of all steps together. */
  parse(setup: Setup, fields: Fields): Result<Entry, readonly FieldRefusal[]>;
  words(setup: Setup, entry: Entry): ContributionWords;
  particulars(setup: Setup, fields: Fields, reader: ParticularsReader): readonly Particular[];
  /** Keeps the rest of an entry in the method's own tables; a changed one replaces what was kept. */
  store(work: Work, contribution: StoredContribution, entry: Entry, how: "new" | "changed"): Promise<void>;
  /**
   * The fields again: to read them, to change them, to export them. For "author" all that somebody sent themselves, whatever
   * else they are here; for anybody else what their role lets them read.
   */
  restore(
    work: Work,
    contributions: readonly StoredContribution[],
    reader?: "author",
  ): Promise<ReadonlyMap<string, Fields>>;
  /** What it adds to an export: columns, and what one contribution has in them, by their codes. */
  readonly file?: {
    columns(setup: Setup, reader: PaperReader): readonly FileColumn[];
    values(setup: Setup, fields: Fields): Readonly<Record<string, FileValue>>;
    /** What is known of these contributions besides what was typed, by their ids. */
    more?(
      work: Work,
      setup: Setup,
      contributions: ReadonlyMap<string, Fields>,
    ): Promise<ReadonlyMap<string, Readonly<Record<string, FileValue>>>>;
  };
  /** Takes the own words away at once. */
  erase(work: Work, contributionIds: readonly string[], erasure: Erasure): Promise<void>;
  /** Answers of the team that tries the form out, kept where no answer of residents is, so that they count nowhere. */
  readonly tests?: {
    keep(work: Work, activity: MethodActivity, setup: Setup, fields: Fields): Promise<Result<undefined, Refusal>>;
    forget(work: Work, activityId: string): Promise<void>;
    /** Those that are older than this moment, wherever they are. */
    forgetBefore(work: Work, moment: Date): Promise<void>;
    /** The activities of which any are kept, also those that are gone by now. */
    activities(work: Work): Promise<readonly string[]>;
    /** Where they are seen. */
    href(activityId: string): string;
  };
  /** Whether ideas of another platform can become contributions here; absent where the questions are its own. */
  readonly takesImports?: true;
  /** The same without what is not asked of who is under sixteen: how to reach them, and photos. */
  forPupils?(setup: Setup): Setup;
  /** Where it keeps how to reach people: which trajectories have any, and how those are forgotten as other addresses are. */
  readonly contacts?: {
    /** Whether these answers have any: then the team can see whose they are. */
    isLeft(setup: Setup, fields: Fields): boolean;
    trajectories(work: Work): Promise<readonly string[]>;
    forget(work: Work, trajectoryId: string): Promise<void>;
  };
  readonly settings: MethodSettingsForm<Setup>;
  /** Gives another activity what `setup` finds of this one besides its settings; absent when there is nothing else. */
  readonly copy?: (work: Work, from: string, to: string) => Promise<void>;
  /** By what people may choose what they read, besides its words. */
  readonly subjects?: MethodSubjects<Setup>;
  /** What the public sees instead of the list of contributions: counts with small numbers hidden. */
  readonly results?: {
    load(work: Work, activity: ResultsActivity, setup: Setup): Promise<MethodResults>;
    /** For staff alone: the same counts beside each other for each way in which they came, small numbers hidden. */
    byRoute?(work: Work, activity: MethodActivity, setup: Setup): Promise<MethodResults>;
    /** Where the answers to one question lie, small numbers hidden; undefined for a question that asks for no place. */
    onMap?(work: Work, activity: ResultsActivity, setup: Setup, code: string): Promise<ResultsOnMap | undefined>;
  };
  /** Further pages for staff, for example to write the questions, and what they send. */
  readonly staff?: MethodStaffPart;
};

/** What staff can choose for an activity. */
export type MethodSettingsForm<Setup> = {
  view(setup: Setup, frame: Frame, activityId: string): ReactElement;
  parse(fields: Fields): Result<MethodSettings, readonly FieldRefusal[]>;
};

export type MethodStaffPart = {
  readonly linkKey: string;
  href(activityId: string): string;
  readonly pages: readonly Page[];
  readonly commands: readonly Command[];
};

/** Types a method against its own setup and entry, then forgets the types so that a list can hold several. */
export function method<Setup, Entry>(spec: Method<Setup, Entry>): Method {
  // @NOTE safe: the host gives a method only what this same method's `setup` and `parse` gave.
  return spec;
}

/** The first value of a field, "" when it was not sent. */
export function oneField(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? "";
}
