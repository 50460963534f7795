import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Endpoint } from "../../../platform/define/endpoint.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { en } from "../messages.en.ts";
import { nl } from "../messages.nl.ts";
import { apiPaths } from "../paths.ts";
import type { CaseLibrary } from "../ports.ts";
import type { ApiLibrary, Kind } from "./catalogue-answer.ts";
import { answerOf } from "./catalogue-answer.ts";
import { itemShape, listShape } from "./catalogue-shape.ts";

/** The library of methods and technologies, for other machines. */
export function chooseEndpoints(content: GuideContent, cases: CaseLibrary): readonly Endpoint[] {
  const library = { content, cases };
  return [
    listEndpoint(library, "method", "methoden", "Alle werkvormen, met bij elk getal hoe zeker het is."),
    itemEndpoint(library, "method", "methode", "Een werkvorm."),
    listEndpoint(library, "technology", "technologieen", "Alle middelen, met bij elk getal hoe zeker het is."),
    itemEndpoint(library, "technology", "technologie", "Een middel."),
  ];
}

function listEndpoint({ content, cases }: ApiLibrary, kind: Kind, name: string, summary: string) {
  const records = content.records.filter((record) => record.kind === kind);
  return endpoint({
    path: apiPaths[kind],
    policy: anyone(),
    params: z.object({}),
    name,
    summary,
    answer: listShape(content),
    load: (_work, _params, base) =>
      Promise.resolve(
        ok({
          uitgave: content.version,
          aantal: records.length,
          kenmerken: { S: markTexts("S"), K: markTexts("K"), E: markTexts("E") },
          items: records.map((record) => answerOf({ content, cases }, record, base)),
          _links: { self: { href: base + apiPaths[kind] } },
        }),
      ),
  });
}

function itemEndpoint({ content, cases }: ApiLibrary, kind: Kind, name: string, summary: string) {
  const example = content.records.find((record) => record.kind === kind)?.id;
  return endpoint({
    path: `${apiPaths[kind]}/:id`,
    policy: anyone(),
    params: z.object({ id: z.string().meta({ description: "Het nummer.", examples: [example] }) }),
    name,
    summary,
    answer: itemShape(content),
    load(_work, { id }, base) {
      const record = content.records.find((one) => one.kind === kind && one.id === id);
      return Promise.resolve(record ? ok(answerOf({ content, cases }, record, base)) : notFound());
    },
  });
}

function markTexts(mark: string) {
  const key = `choose.mark.${mark}.help`;
  return { nl: nl[key] ?? mark, en: en[key] ?? mark };
}
