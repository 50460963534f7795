import type { PlainVisitor } from "../plain-visitor.ts";
import { sendWilling } from "./willing.ts";

const setUp = /\/beheer\/meedoen\/[\w-]{36}/;

/** A survey that is being prepared: with questions that were kept, and one test; the address at which another can be kept. */
export async function preparedSurvey(adviser: PlainVisitor, preparing: string): Promise<readonly string[]> {
  const made = await sendWilling(adviser, `${preparing}/activiteiten/nieuw?methode=M01`, "add", {
    ...{ methodId: "M01", inBrink: "survey", title: "Wat vindt u van het park?", startsTime: "", endsTime: "" },
  });
  const survey = setUp.exec((await adviser.get(made)).html)?.[0];
  if (survey === undefined) throw new Error(`${made} leads to no survey.`);
  const sets = `${survey}/vragen/overnemen`;
  await sendWilling(adviser, sets, "take", { set: "brink:closing" });
  await sendWilling(adviser, sets, "keep", { name: "Voor het volgende park" });
  const end = `${survey}/voorbeeld?_van=vragen-2&v1=a&v2=a`;
  await sendWilling(adviser, end, "test");
  return [sets, `${survey}/testantwoorden`, end];
}
