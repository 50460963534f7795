import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Endpoint } from "../../../platform/define/endpoint.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { CaseContent } from "../cases/read-cases.ts";
import { caseApi } from "../paths.ts";
import { caseAnswer } from "./case-answer.ts";
import { caseListShape, caseShape } from "./case-shape.ts";

/** The library of cases, for other machines. */
export function caseEndpoints(content: CaseContent): readonly Endpoint[] {
  const { records, version } = content;
  return [
    endpoint({
      path: caseApi,
      policy: anyone(),
      params: z.object({}),
      name: "voorbeelden",
      summary: "Alle voorbeelden: wat anderen deden, wat er gebeurde en wat er misging.",
      answer: caseListShape,
      load: (_work, _params, base) =>
        Promise.resolve(
          ok({
            uitgave: version,
            aantal: records.length,
            items: records.map((record) => caseAnswer(content, record, base)),
            _links: { self: { href: base + caseApi } },
          }),
        ),
    }),
    endpoint({
      path: `${caseApi}/:id`,
      policy: anyone(),
      params: z.object({ id: z.string().meta({ description: "Het nummer.", examples: [records[0]?.id] }) }),
      name: "voorbeeld",
      summary: "Een voorbeeld.",
      answer: caseShape,
      load(_work, { id }, base) {
        const record = records.find((one) => one.id === id);
        return Promise.resolve(record ? ok(caseAnswer(content, record, base)) : notFound());
      },
    }),
  ];
}
