import { pickText } from "../../../../kernel/localized.ts";
import type { FileColumn, FileValue } from "../../../../platform/define/file-columns.ts";
import type { Fields, PaperReader } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { unsaid } from "../../../../platform/i18n/said.ts";
import { askedOf } from "./asked.ts";
import { conditionNote } from "./condition-note.ts";
import type { SurveySetup } from "./domain.ts";
import { plainWords } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { asking, isPart, partOf } from "./parts.ts";
import { placesInFile } from "./places/in-file.ts";
import { dotted } from "./recall.ts";
import { tagsOn } from "./tags/tag-reader.ts";
import { taggable } from "./tags/tags.ts";

/** The columns of all questions, in their order. A condition of the part stands with its questions too. */
export function columnsInFile({ questions }: SurveySetup, reader: PaperReader): readonly FileColumn[] {
  return asking(questions).flatMap((question) => {
    const part = partOf(questions, question);
    const conditions = [part, question].flatMap((one) => {
      const note = one && conditionNote(one, { questions }, reader);
      return note === undefined ? [] : [unsaid(note)];
    });
    const shared = {
      words: pickText(dotted(question.words), reader.lang).text,
      kind: reader.t(`survey.staff.kind.${question.kind}`),
      required: question.required,
      condition: conditions.length === 0 ? undefined : conditions.join(" "),
      part: part && isPart(part) ? plainWords(part, reader.lang) : undefined,
      since: question.since,
    };
    const own = kindOf(question).file.columns(question, reader);
    const tags = { code: tagColumn(question.code), option: reader.t("survey.staff.tags.title") };
    return [...own, ...(taggable([question]).length > 0 ? [tags] : [])].map((column) => ({ ...shared, ...column }));
  });
}

function tagColumn(code: string): string {
  return `${code}.labels`;
}

/** Where the places lie, and what the team called the answers. */
export async function moreInFile(
  work: Work,
  setup: SurveySetup,
  contributions: ReadonlyMap<string, Fields>,
): Promise<ReadonlyMap<string, Readonly<Record<string, FileValue>>>> {
  const found = new Map(await placesInFile(work, setup, contributions));
  for (const { id, code, tag } of await tagsOn(work, [...contributions.keys()])) {
    const own = found.get(id) ?? {};
    const before = own[tagColumn(code)];
    found.set(id, { ...own, [tagColumn(code)]: typeof before === "string" ? `${before}; ${tag}` : tag });
  }
  return found;
}

/** What was answered to what was asked; what was answered on the way to another answer says nothing. */
export function valuesInFile({ questions }: SurveySetup, fields: Fields): Readonly<Record<string, FileValue>> {
  const asked = asking(askedOf(questions, fields));
  return Object.fromEntries(
    asked.flatMap((question) => Object.entries(kindOf(question).file.values(question, fields))),
  );
}
