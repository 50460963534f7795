/** The fields of a plan, in the order in which somebody fills them in. */
export const planFields = ["aim", "people", "how", "invite", "programme", "rules", "roles", "feedback"] as const;
export type PlanField = (typeof planFields)[number];

/** What the plan fills in in a sample: {municipality}. */
export const blankNames = [
  "municipality",
  "challenge",
  "area",
  "goal",
  "open",
  "promise",
  "decider",
  "decisionDate",
  "answerDate",
  "start",
  "end",
  "moment",
  "place",
  "contact",
  "methods",
  "groups",
  "groupRoutes",
] as const;
export type BlankName = (typeof blankNames)[number];

/** What is known for the blanks of a sample; what nobody knows yet is undefined. */
export type Filling = { readonly [Name in BlankName]?: string | undefined };

export const sampleLanguages = ["nl", "en"] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/** How a place that is left to a person begins; openPlaces finds them again. */
const fillInWords = { nl: "vul in", en: "fill in" } as const;
const leftOpen = /\[\s*(?:vul in|fill in)[^\]]*\]/gi;

/** How many places a text leaves to a person: "[vul in: plaats]". */
export function openPlaces(text: string): number {
  return text.match(leftOpen)?.length ?? 0;
}

/** A sample with what is known filled in; what is not becomes a place to fill in: "[vul in: plaats]". */
export function fillIn(
  text: string,
  lang: SampleLanguage,
  filling: Filling,
  asked: (blank: BlankName) => string,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const blank = blankNames.find((one) => one === name);
    if (blank === undefined) return whole;
    return filling[blank] ?? `[${fillInWords[lang]}: ${asked(blank)}]`;
  });
}
