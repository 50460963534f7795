import { z } from "zod";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { RawForm } from "../../../platform/define/page.ts";
import { typedTexts } from "../../../platform/http/raw-form.ts";
import { typedInput } from "../inputs.ts";
import { textsIn } from "../localized-fields.ts";
import { lengths } from "./domain.ts";
import { suspectsAtMost } from "./suspect-names.ts";
import type { LayerWords } from "./writer.ts";

/** As they were shown; whoever forged them kept none. */
const names = z.array(z.string().max(lengths.shape)).max(suspectsAtMost).catch([]);

const geoJson = {
  file: z
    .instanceof(File, { error: "engage.layer.staff.wrong.missing" })
    .refine((file) => file.size > 0, "engage.layer.staff.wrong.missing"),
  nameProperty: field.optionalText(lengths.property),
  ...{ unnamed: field.checkbox(), shownNames: names, keptNames: names },
};

/** What a form says of a file. */
export function geoJsonIn(form: RawForm) {
  const { file, nameProperty, unnamed } = form;
  const [shownNames, keptNames] = [typedTexts(form["shownNames"]), typedTexts(form["keptNames"])];
  return { file, nameProperty, unnamed, shownNames, keptNames };
}

export const addInput = z.object({ trajectoryId: z.string().max(40), fields: typedInput, ...geoJson });
export const changeInput = z.object({ layerId: field.id(), fields: typedInput });
export const replaceInput = z.object({ layerId: field.id(), ...geoJson });
export const layerInput = z.object({ layerId: field.id() });
export const raiseInput = z.object({ trajectoryId: z.string().max(40), layerId: field.id() });

/** What a layer is called and what it shows, from `name_nl`, `explanation_nl` …; both have to be there in Dutch. */
export function layerWords(fields: Fields): Result<LayerWords, readonly FieldRefusal[]> {
  const name = textsIn(fields, "name", lengths.name);
  const explanation = textsIn(fields, "explanation", lengths.explanation);
  const problems = [name, explanation].flatMap((part) => (part.ok ? [] : part.refusal));
  if (!name.ok || !explanation.ok) return refused(problems);
  const missing: FieldRefusal[] = [
    ...(name.value["nl"] === undefined ? [{ field: "name_nl", key: "platform.field.required" }] : []),
    ...(explanation.value["nl"] === undefined
      ? [{ field: "explanation_nl", key: "engage.layer.staff.wrong.explanation" }]
      : []),
  ];
  return missing.length > 0 ? refused(missing) : ok({ name: name.value, explanation: explanation.value });
}
