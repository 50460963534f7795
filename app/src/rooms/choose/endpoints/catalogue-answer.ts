import type { GuideContent } from "../content/guide-content.ts";
import type { CatalogueRecord, EvidenceMark, Point, Review } from "../content/record.ts";
import { apiPaths, publicPaths } from "../paths.ts";
import type { CaseLibrary } from "../ports.ts";
import type { CatalogueAnswer } from "./catalogue-shape.ts";

export type Kind = CatalogueRecord["kind"];

export type ApiLibrary = { readonly content: GuideContent; readonly cases: CaseLibrary };

type Marked<Value> = { readonly value: Value; readonly mark: EvidenceMark; readonly sources: readonly string[] };

function fact<Value, Unit extends string>({ value, mark, sources }: Marked<Value>, eenheid: Unit) {
  return { waarde: value, eenheid, kenmerk: mark, schatting: mark === "E", bronnen: [...sources] };
}

function rangeFact<Unit extends string>({ value: [minimum, maximum], ...rest }: Marked<[number, number]>, unit: Unit) {
  return fact({ value: { minimum, maximum }, ...rest }, unit);
}

/** A sentence about practice. */
function pointOf({ nl, en, mark, sources }: Point) {
  return { tekst: { nl, en }, kenmerk: mark, schatting: mark === "E", bronnen: [...sources] };
}

function reviewOf({ date, version, name, organisation }: Review) {
  return { datum: date, uitgave: version, naam: name, organisatie: organisation };
}

/** Who changed it last; the hashes are for a test only. */
function changesOf({ changes }: GuideContent, id: string): CatalogueAnswer["veranderd"] {
  const found = changes[id];
  if (!found) throw new Error(`${id} is not in content/changes.yaml.`);
  const { numbers, texts } = found;
  return {
    getallen: { uitgave: numbers.version, door: numbers.by },
    teksten: { uitgave: texts.version, door: texts.by },
  };
}

function factsOf(record: CatalogueRecord) {
  return {
    invloed: fact(record.levels, "trede 1-6"),
    fasen: fact(record.phases, "code"),
    doelen: fact(record.carries, "code"),
    groepsgrootte: rangeFact(record.groupSize, "mensen"),
    kosten: rangeFact(record.costEur, "euro"),
    uren: rangeFact(record.staffHours, "uur"),
    voorbereiding: rangeFact(record.leadWeeks, "week"),
    duur: fact(record.durationDays, "dag"),
    digitaleVaardigheid: fact(record.digitalSkill, "schaal 0-4"),
    geletterdheid: fact(record.literacy, "schaal 0-4"),
    samenNadenken: fact(record.deliberation, "schaal 0-4"),
    representativiteit: fact(record.representativeness, "schaal 0-4"),
    privacyrisico: fact(record.privacyRisk, "schaal 0-4"),
    escalatierisico: fact(record.escalationRisk, "schaal -1-4"),
    bereik: fact(record.reach, "schaal -2-2"),
    kanNietZonder: fact(record.needs, "nummer"),
  };
}

/** A record of content/ as other machines get it: nothing left out, nothing added. */
export function answerOf({ content, cases }: ApiLibrary, record: CatalogueRecord, base: string): CatalogueAnswer {
  return {
    id: record.id,
    code: record.code,
    soort: record.kind === "method" ? "methode" : "technologie",
    uitgave: content.version,
    naam: record.name,
    omschrijving: record.description,
    werktAls: record.worksWhen.map(pointOf),
    valkuilen: record.pitfalls.map(pointOf),
    nagekeken: record.review && reviewOf(record.review),
    veranderd: changesOf(content, record.id),
    onderbouwing: record.evidence,
    onderbouwdeAspecten: record.sourcedAspects ?? [],
    ...factsOf(record),
    gelijktijdig: record.sync,
    plaats: record.place,
    competenties: record.competences,
    pastBij: record.pairsWith.filter((id) => id !== "*"),
    pastBijAlles: record.pairsWith.includes("*"),
    voorbeelden: cases.using(record.id).map(({ id }) => id),
    bronnen: content.sources
      .filter(({ id }) => record.sources.includes(id))
      .map(({ id, title, years, url }) => ({ id, titel: title, jaren: years, ...(url !== undefined && { url }) })),
    _links: {
      self: { href: `${base}${apiPaths[record.kind]}/${record.id}` },
      pagina: { href: base + publicPaths.method(record.id) },
    },
  };
}
