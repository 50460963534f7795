import type { SeedTheme } from "./seed-idea.ts";

/** Ideas with data of people in them, as they come in; the numbers are made up. */
export const peopleIdeas: SeedTheme = {
  theme: "Parkeren en verkeer",
  ideas: [
    {
      title: "Busjes op de stoep",
      body: "Elke ochtend staat er een witte bus met kenteken TX-SR-12 op de stoep voor de school. Bel mij gerust op 06-12345678, dan wijs ik het aan. Groet, Wim Haverkamp, Kerkstraat 12, 7599 ZZ.",
      state: "waiting",
    },
    {
      title: "Fietsen bij de bibliotheek",
      body: "Mevrouw Haverkamp van de bibliotheek (053-481 00 00) wil best meedenken over waar de rekken kunnen staan.",
      masked: "Haverkamp",
    },
    {
      title: "Laat de bussen weg",
      body: "De chauffeur van lijn 9 rijdt altijd te hard over het plein. Dat moet stoppen.",
      rejected: { reason: "insulting", words: "Uw tekst gaat over één persoon." },
      objection: "Ik beledig niemand. Ik zeg alleen dat er te hard wordt gereden.",
    },
  ],
};
