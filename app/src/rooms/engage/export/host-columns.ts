import { pickText } from "../../../kernel/localized.ts";
import type { FileColumn, FileOption, FileValue } from "../../../platform/define/file-columns.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { sides } from "../arguments/domain.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { moderations, outcomes, routes } from "../domain.ts";
import { sourceNames } from "../imports/origin.ts";
import type { OnPaper } from "../paper/batch-reader.ts";
import type { ReceivedInterview } from "../street/reader.ts";
import type { NamedTheme } from "../themes/reader.ts";

/** A contribution with what an export tells of it, whatever its method. */
export type ExportedContribution = {
  readonly one: AnsweredContribution;
  /** Which form of which pile it was typed over from. */
  readonly paper: OnPaper | undefined;
  /** When it came from the tablet on which it was held. */
  readonly street: ReceivedInterview | undefined;
  /** The number of what an argument is about. */
  readonly about: string | undefined;
  /** What people took part in. */
  readonly activity: string;
  readonly themes: readonly NamedTheme[];
};

type Reader = Pick<Frame, "t" | "lang">;
type Holds = "text" | "number" | "moment" | "yesNo" | "code" | "choice";
type HostColumn = {
  readonly code: string;
  readonly holds: Holds;
  readonly options?: (reader: Reader) => readonly FileOption[];
  readonly valueOf: (exported: ExportedContribution, lang: string) => FileValue;
};

const listed =
  (kind: string, codes: readonly string[]) =>
  ({ t }: Reader): readonly FileOption[] =>
    codes.map((code) => ({ code, label: t(`engage.${kind}.${code}`) }));

/** Where it came from and where it stands. */
const ofContribution: readonly HostColumn[] = [
  { code: "receipt", holds: "code", valueOf: ({ one }) => one.contribution.receipt },
  { code: "activity", holds: "text", valueOf: ({ activity }) => activity },
  { code: "received", holds: "moment", valueOf: ({ one }) => one.contribution.submittedAt.toISOString() },
  { code: "route", holds: "choice", options: listed("route", routes), valueOf: ({ one }) => one.contribution.route },
  {
    ...{ code: "importedFrom", holds: "text" },
    valueOf: ({ one: { contribution } }) => (contribution.origin ? sourceNames[contribution.origin.source] : null),
  },
  { code: "importedId", holds: "code", valueOf: ({ one }) => one.contribution.origin?.sourceId ?? null },
  { code: "batch", holds: "text", valueOf: ({ paper }) => paper?.name ?? null },
  { code: "formNumber", holds: "code", valueOf: ({ paper }) => paper?.label ?? null },
  { code: "streetReceived", holds: "moment", valueOf: ({ street }) => street?.receivedAt.toISOString() ?? null },
  { code: "streetLate", holds: "yesNo", valueOf: ({ street }) => street?.isLate ?? null },
  { code: "withCode", holds: "yesNo", valueOf: ({ one }) => one.contribution.withCode },
  { code: "fromOrganisation", holds: "yesNo", valueOf: ({ one }) => one.contribution.fromOrganisation },
  { code: "organisation", holds: "text", valueOf: ({ one }) => one.contribution.organisation ?? null },
  { code: "language", holds: "code", valueOf: ({ one }) => one.contribution.lang },
  {
    ...{ code: "moderation", holds: "choice", options: listed("moderation", moderations) },
    valueOf: ({ one }) => one.contribution.moderation,
  },
  {
    ...{ code: "state", holds: "choice", options: listed("state", ["active", "withdrawn"]) },
    valueOf: ({ one }) => one.contribution.state,
  },
  { code: "about", holds: "code", valueOf: ({ about }) => about ?? null },
  {
    ...{ code: "side", holds: "choice", options: listed("argument.side", sides) },
    valueOf: ({ one }) => one.contribution.argument?.side ?? null,
  },
  { code: "title", holds: "text", valueOf: ({ one }) => one.contribution.title || null },
  { code: "body", holds: "text", valueOf: ({ one }) => one.contribution.body || null },
  { code: "supports", holds: "number", valueOf: ({ one }) => one.contribution.supports },
  { code: "supportsThere", holds: "number", valueOf: ({ one }) => one.contribution.origin?.supportsFor ?? null },
  { code: "againstThere", holds: "number", valueOf: ({ one }) => one.contribution.origin?.supportsAgainst ?? null },
  {
    ...{ code: "themes", holds: "text" },
    valueOf: ({ themes }, lang) => themes.map(({ name }) => pickText(name, lang).text).join("; ") || null,
  },
  { code: "translation", holds: "text", valueOf: ({ one }, lang) => translationIn(one, lang) || null },
];

/** What was done with it. */
const ofAnswer: readonly HostColumn[] = [
  {
    ...{ code: "outcome", holds: "choice", options: listed("outcome", outcomes) },
    valueOf: ({ one }) => one.answer?.outcome ?? null,
  },
  {
    ...{ code: "reason", holds: "text" },
    valueOf: ({ one }, lang) => (one.answer ? pickText(one.answer.reason, lang).text : null),
  },
  { code: "forwardedTo", holds: "text", valueOf: ({ one }) => one.answer?.forwardedTo ?? null },
  {
    ...{ code: "decider", holds: "text" },
    valueOf: ({ one: { answer } }) => (answer ? `${answer.deciderName}, ${answer.deciderFunction}` : null),
  },
  { code: "decided", holds: "moment", valueOf: ({ one }) => one.answer?.confirmedAt.toISOString() ?? null },
];

const all = [...ofContribution, ...ofAnswer];

function translationIn({ contribution }: AnsweredContribution, lang: string): string {
  const { title = "", body = "" } = contribution.translations[lang] ?? {};
  return `${title} ${body}`.trim();
}

export function hostColumns(reader: Reader): readonly FileColumn[] {
  return all.map(({ code, holds, options }) => ({
    code,
    words: reader.t(`engage.staff.export.${code}`),
    kind: reader.t(`engage.staff.export.holds.${holds}`),
    options: options?.(reader),
  }));
}

/** By the codes of those columns. */
export function hostValues(exported: ExportedContribution, lang: string): readonly (readonly [string, FileValue])[] {
  return all.map(({ code, valueOf }) => [code, valueOf(exported, lang)] as const);
}
