import type { Localized } from "../../../kernel/localized.ts";
import type { Work } from "../../../platform/define/work.ts";
import { publishedOf } from "../contribution-reader.ts";
import { confirmThemeAnswer, proposeThemeAnswer } from "../themes/commands/answer-theme.ts";
import { changeTheme } from "../themes/commands/change-themes.ts";
import { groupContributions } from "../themes/commands/group-contributions.ts";
import { themeStanding } from "../themes/reader.ts";
import { suggestThemes } from "../themes/suggested/commands/suggest-themes.ts";
import { directSuggester } from "../themes/suggested/suggester.ts";
import type { DemoStaff } from "./demo-people.ts";
import { as, daysAgo, must, typed } from "./seed-commands.ts";

type SeedTheme = {
  readonly name: Localized & { readonly nl: string };
  readonly line: Localized;
  readonly sources: readonly string[];
  readonly answer?: { readonly outcome: string; readonly reason: Localized; readonly confirmed: boolean };
};

const themes: readonly SeedTheme[] = [
  {
    name: {
      nl: "Minder stenen, meer planten",
      en: "Fewer stones, more plants",
      pl: "Mniej kamienia, więcej roślin",
      ar: "حجارة أقل ونباتات أكثر",
    },
    line: {
      nl: "Deze mensen willen planten waar nu tegels liggen, en helpen vaak mee met het onderhoud.",
      en: "These people want plants where there are tiles now, and often help to look after them.",
      pl: "Te osoby chcą roślin tam, gdzie teraz leżą płytki, i często chcą pomagać w ich pielęgnacji.",
      ar: "يريد هؤلاء نباتات مكان البلاط، وكثير منهم مستعد للمساعدة في العناية بها.",
    },
    sources: [
      ...["Minder stenen", "Bloemen voor bijen", "Geveltuintjes", "Fruitbomen voor iedereen"],
      ...["Een pluktuin van de school", "Grote bomen, geen sprietjes"],
    ],
    answer: {
      outcome: "partly",
      reason: {
        nl: "Een derde van de tegels gaat eruit. Daar komen planten die tegen hitte kunnen. Wie wil helpen met het onderhoud, krijgt daarvoor een bericht. Op de plek van de kramen blijft steen liggen, want daar staat elke zaterdag de markt.",
        en: "A third of the tiles goes. Plants that can stand the heat take their place. Whoever wants to help look after them hears from us. Stone stays where the stalls are, because the market is there every Saturday.",
        pl: "Usuniemy jedną trzecią płytek. Posadzimy tam rośliny odporne na upał. Osoby chętne do pomocy dostaną od nas wiadomość. Tam, gdzie stoją stragany, zostaje kamień, bo w każdą sobotę jest tam targ.",
        ar: "سنزيل ثلث البلاط ونزرع مكانه نباتات تتحمل الحر. ومن يريد المساعدة في العناية بها فسنراسله. ويبقى الحجر مكان الأكشاك لأن السوق هناك كل يوم سبت.",
      },
      confirmed: true,
    },
  },
  {
    name: { nl: "Samen iets doen op het plein", en: "Doing something together on the square" },
    line: { nl: "Deze mensen zoeken een reden om te blijven: een spel, een tafel, een kleed." },
    sources: ["Tafels om te schaken", "Ergens picknicken", "Jeu de boules", "Voorleesbankje"],
    answer: {
      outcome: "partly",
      reason: {
        nl: "Er komen twee tafels met een schaakbord en een grasveld. Voor een baan is geen plek.",
        en: "There will be two tables with a chessboard, and a lawn. There is no room for a boules pitch.",
        pl: "Będą dwa stoły z szachownicą i trawnik. Na boisko do buli nie ma miejsca.",
        ar: "ستكون هناك طاولتان للشطرنج ومساحة عشبية. ولا مكان لملعب الكرات الحديدية.",
      },
      confirmed: false,
    },
  },
  {
    name: { nl: "Markt en winkels die iets nieuws proberen" },
    line: {},
    sources: [
      ...["Streekmarkt", "Kraam voor clubs", "Ook een avondmarkt", "Leeg winkelpand"],
      "Winkels bereikbaar tijdens het werk",
    ],
  },
];

/** The team puts ideas together: one theme is answered, one has a proposal, one has to be answered still. Of the rest Brink suggests some. */
export async function seedThemes(work: Work, activityId: string, staff: DemoStaff): Promise<void> {
  const { items } = await publishedOf(work, activityId, { page: 1, perPage: 500 });
  for (const theme of themes) {
    const sources = items.filter(({ contribution }) => theme.sources.includes(contribution.title));
    if (sources.length !== theme.sources.length) throw new Error(`Not everything of ${theme.name.nl} is in the demo.`);
    const ids = sources.map(({ contribution }) => contribution.id);
    await seedTheme(work, theme, { ids, trajectoryId: sources[0]?.contribution.trajectoryId ?? "" }, staff);
  }
  const trajectoryId = items[0]?.contribution.trajectoryId;
  must(await typed(suggestThemes(directSuggester))(as(daysAgo(work, 2, "16:20"), staff.adviser), { trajectoryId }));
}

async function seedTheme(
  work: Work,
  { name, line, answer }: SeedTheme,
  grouped: { readonly ids: readonly string[]; readonly trajectoryId: string },
  staff: DemoStaff,
): Promise<void> {
  const team = as(daysAgo(work, 6, "13:40"), staff.adviser);
  const form = { ...grouped, newTheme: name.nl };
  const { themeId } = must(await typed(groupContributions)(team, form));
  must(await typed(changeTheme)(team, { themeId, fields: { ...inFields("name", name), ...inFields("line", line) } }));
  if (!answer) return;
  const reasons = Object.fromEntries(Object.entries(answer.reason).map(([lang, text]) => [`reason_${lang}`, text]));
  must(await typed(proposeThemeAnswer)(team, { themeId, outcome: answer.outcome, forwardedTo: "", ...reasons }));
  if (!answer.confirmed) return;
  const { proposal } = await themeStanding(work, themeId);
  const decision = { themeId, proposal: proposal?.id, deciderFunction: "projectleider Marktplein" };
  must(await typed(confirmThemeAnswer)(as(daysAgo(work, 3, "10:15"), staff.lead), decision));
}

function inFields(stem: string, texts: Localized): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [`${stem}_${lang}`, [text]]));
}
