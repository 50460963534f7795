import type { CaseContent } from "../cases/read-cases.ts";
import { shownSources } from "../cases/read-cases.ts";
import type { CaseRecord, Statement } from "../cases/record.ts";
import { missingFacts } from "../cases/record.ts";
import { caseApi, casePaths } from "../paths.ts";
import type { CaseAnswer } from "./case-shape.ts";

type Marked<Value> = Pick<Statement, "mark" | "sources"> & { readonly value: Value };

function fact<Value>({ value, mark, sources }: Marked<Value>) {
  return { waarde: value, kenmerk: mark, schatting: mark === "E", bronnen: [...sources] };
}

function factOrNull<Value>(marked: Marked<Value> | undefined) {
  return marked === undefined ? null : fact(marked);
}

function situationOf({ situation }: CaseRecord): CaseAnswer["situatie"] {
  return {
    onderwerpen: [...situation.topics],
    doelen: [...situation.goals],
    mensen: situation.people ?? null,
    gebied: situation.area ?? null,
    gemeente: situation.placeSize ?? null,
    groepen: [...(situation.groups ?? [])],
  };
}

/** A case of content/ as other machines get it: nothing left out, nothing added. */
export function caseAnswer(content: CaseContent, record: CaseRecord, base: string): CaseAnswer {
  return {
    id: record.id,
    code: record.code,
    uitgave: content.version,
    naam: record.name,
    plaats: record.place,
    land: record.country,
    jaren: [...record.years],
    opgave: fact(record.challenge),
    gedaan: factOrNull(record.done),
    gebeurd: factOrNull(record.happened),
    misgegaan: factOrNull(record.wentWrong),
    les: fact(record.lesson),
    afloop: factOrNull(record.outcome),
    werkvormen: [...record.methods],
    middelen: [...record.technologies],
    situatie: situationOf(record),
    kosten: factOrNull(record.situation.costEur),
    ontbreekt: [...missingFacts(record)],
    bronnen: shownSources(content, record).map(({ number, title, url, dates }) => ({
      nummer: number,
      titel: title,
      ...(url !== undefined && { url }),
      data: [...dates],
    })),
    _links: {
      self: { href: `${base}${caseApi}/${record.id}` },
      pagina: { href: `${base}${casePaths.public.cases}/${record.id}` },
    },
  };
}
