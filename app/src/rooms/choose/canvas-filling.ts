import type { Answers, TargetGroup } from "@brink/decision-guide";
import { DONT_KNOW, FEEDBACK_LOOP } from "@brink/decision-guide";
import { pickText } from "../../kernel/localized.ts";
import { formatFor } from "../../platform/i18n/format.ts";
import type { TenantContact } from "../../platform/define/tenant.ts";
import type { GuideContent } from "./content/guide-content.ts";
import { optionOf } from "./content/question.ts";
import type { Tool } from "./content/toolbox.ts";
import type { LocalizedText } from "./content/record.ts";
import type { BlankName, Filling, SampleLanguage } from "./domain/canvas/fields.ts";
import { fillIn } from "./domain/canvas/fields.ts";
import { servedItems } from "./domain/canvas/fits.ts";
import { recordOf } from "./views/words.ts";
import type { Schedule } from "./domain/planning/schedule.ts";

/** What is known of a plan, to fill in samples with. */
export type FillingSources = {
  readonly content: GuideContent;
  readonly challenge: string;
  readonly items: readonly string[];
  /** Of a municipality's own items: the national ones that they began as. */
  readonly like: Readonly<Record<string, string>>;
  readonly groups: readonly TargetGroup[];
  readonly answers: Answers;
  readonly schedule: Schedule | undefined;
  readonly municipality: { readonly name: string; readonly timeZone: string; readonly contact: TenantContact };
  /** Of the trajectory: whom people can ask. */
  readonly person: { readonly name: string; readonly phone: string; readonly email: string } | undefined;
  /** Names of the areas of the challenge. */
  readonly areas: readonly string[];
};

/** A sample with everything in it that the plan knows, in one language. */
export function sampleText(sources: FillingSources, tool: Tool, lang: SampleLanguage): string {
  const filling = {
    ...situationFilling(sources, lang),
    ...placeFilling(sources, lang),
    ...dayFilling(sources, tool, lang),
  };
  const asked = (blank: BlankName) => sources.content.toolbox.asked[blank][lang].replace("{area}", filling.area ?? "");
  return fillIn(tool.text[lang], lang, filling, asked);
}

function situationFilling({ content, answers, groups }: FillingSources, lang: SampleLanguage): Filling {
  const option = (question: string, code: string) => {
    const found = optionOf(content.situation, question, code);
    return found && inSentence(found[lang]);
  };
  const known = (question: string, code: string) => (code === DONT_KNOW ? undefined : option(question, code));
  const named = content.groups.filter(({ code }) => groups.some((group) => group === code));
  return {
    goal: listIn(
      lang,
      answers.Q2.flatMap((goal) => option("Q2", goal) ?? []),
    ),
    open: known("Q3", answers.Q3),
    promise: answers.Q6 === "nothing" ? undefined : known("Q6", answers.Q6),
    decider: answers.Q5 === "other" ? undefined : known("Q5", answers.Q5),
    groups: listIn(
      lang,
      named.map(({ name }) => inSentence(name[lang])),
    ),
    groupRoutes: routesOf(content, named, lang),
  };
}

/** A line for each group: who brings the message, and when people have time. */
function routesOf(
  { planning }: GuideContent,
  named: readonly { readonly code: string; readonly name: LocalizedText }[],
  lang: SampleLanguage,
): string | undefined {
  const lines = named.flatMap(({ code, name }) => {
    const approach = planning.approaches.find(({ group }) => group === code);
    return approach ? `- ${name[lang]}: ${inSentence(approach.messenger[lang])}. ${approach.moment[lang]}.` : [];
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}

function placeFilling({ challenge, municipality, person, areas }: FillingSources, lang: SampleLanguage): Filling {
  const { name, phone, email } = person ?? { name: "", phone: "", email: "" };
  const reachable = phone !== "" || email !== "";
  const lines = reachable ? [name, phone, email] : [municipality.contact.phone, municipality.contact.email];
  const contact = lines.filter((line) => line !== "").join(", ");
  return {
    challenge: `‘${challenge}’`,
    municipality: municipality.name,
    area: listIn(lang, areas) ?? municipality.name,
    contact: contact === "" ? undefined : contact,
  };
}

/** Days of the activities that the tool is for, or of all when it is for none in particular. */
function dayFilling(sources: FillingSources, tool: Tool, lang: SampleLanguage): Filling {
  const { content, items, like, schedule, answers, municipality } = sources;
  const format = formatFor(lang, municipality.timeZone);
  const methods = items.filter((id) => recordOf(content, id)?.kind === "method" && id !== FEEDBACK_LOOP);
  const served = servedItems(tool, { items: methods, like });
  const meant = served.length > 0 ? served : methods;
  const lines = (schedule?.lines ?? []).filter(({ item }) => meant.includes(item));
  const [start] = lines.map(({ startsOn }) => startsOn).sort();
  const end = lines
    .map(({ endsOn }) => endsOn ?? schedule?.inputEndsOn ?? "")
    .sort()
    .at(-1);
  const names = meant.flatMap((id) => {
    const record = recordOf(content, id);
    return record ? pickText(record.name, lang).text : [];
  });
  const day = (found: string | undefined) => (found === undefined ? undefined : format.date(found));
  return {
    methods: listIn(lang, names),
    start: day(start),
    end: day(end),
    decisionDate: day(answers.decisionDate),
    answerDate: day(schedule?.feedbackOn),
  };
}

/** "De gemeenteraad" as it stands inside a sentence; "G1000" and "AVG" stay as they are. */
function inSentence(words: string): string {
  return /^\p{Lu}(?![\p{Lu}\p{N}])/u.test(words) && !words.startsWith("I ")
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function listIn(lang: SampleLanguage, words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : new Intl.ListFormat(lang, { type: "conjunction" }).format(words);
}
