import type { Day, DemoTrajectory } from "./demo-trajectory.ts";

/** In preparation: the park of Noorderwater. The advice and the plan come from the decision guide. */
export function park(day: Day): DemoTrajectory {
  return {
    heardDaysAgo: 34,
    challenge: {
      title: "Noorderwaterpark: na vieren durft niemand er meer in",
      words:
        "Zodra het donker wordt, loop ik om het park heen. Er zitten dan groepen bij het bruggetje. Ze doen niks, denk ik, maar ik durf er niet langs. Zonde, want het is het mooiste stukje van de wijk.",
      heardWhere: "Aan de balie van wijkcentrum Noorderwater",
      heardOn: day(-34),
      checkedWith: [
        {
          who: "Jongerenwerker",
          on: day(-29),
          said: "Die jongens hebben nergens anders om heen te gaan. Praat eens met ze.",
        },
        { who: "Vrouw van 31, loopt hard", on: day(-27), said: "Licht. Gewoon licht. Dan ga ik weer." },
        {
          who: "Bestuurslid van de volkstuin",
          on: day(-26),
          said: "Geen lampen bij ons, want dan zijn de vleermuizen weg.",
        },
        {
          who: "Jongen van 17, zit vaak bij de brug",
          on: day(-21),
          said: "Wij doen niks. Maak een plek voor ons, dan zit je niet in de weg.",
        },
      ],
      subjects: ["physical_space", "safety"],
      areaCodes: ["WD04"],
    },
    motivation: {
      decision: "involve",
      by: "Wethouder Openbare Ruimte",
      daysAgo: 9,
      reasons:
        "Bewoners, jongeren en natuurliefhebbers willen verschillende dingen van hetzelfde park. Er ligt nog geen plan. Samen maken wij er een.",
    },
    facts: {
      slug: "noorderwaterpark",
      title: "Een park voor iedereen in Noorderwater",
      summary:
        "Het Noorderwaterpark is overdag mooi en 's avonds leeg. Wij willen samen een plan maken, zodat iedereen zich er weer fijn voelt.",
      goal: "Een park waar mensen ook 's avonds graag komen, zonder dat jongeren of dieren worden weggejaagd.",
      influence: "",
      frames: "",
      framesSetBy: "",
      framesSetOn: undefined,
      decider: "De gemeenteraad.",
      decisionDate: day(230),
      inputUse: "",
      hearBackDate: undefined,
      privacy: "",
      levelPromised: 4,
      roomLeft: 4,
      contactName: "Jeroen Bakker",
      contactPhone: "0999 12 34 58",
      contactEmail: "jeroen.bakker@waterdam.example",
      targetGroups: [
        { group: "youth_12_18", priority: 3 },
        { group: "young_adults_18_30", priority: 2 },
        { group: "elderly_65plus", priority: 2 },
        { group: "hard_to_reach", priority: 2 },
      ],
      affectedPopulation: 9240,
      legalGround: "bylaw",
      legalNote: "",
      budget: 3_000_000,
      hours: 400,
      team: [{ name: "Jeroen Bakker", role: "adviseur participatie" }],
      pillars: [],
      areaCodes: ["WD04"],
    },
    phases: [],
    activities: [],
    translations: {
      en: {
        title: "A park for everybody in Noorderwater",
        summary:
          "The Noorderwaterpark is lovely by day and empty in the evening. We want to make a plan together, so that everybody feels at home there again.",
        goal: "A park where people like to come in the evening too, without chasing away young people or animals.",
        decider: "The council.",
        motivation:
          "Residents, young people and nature lovers want different things from the same park. There is no plan yet. We make one together.",
      },
    },
  };
}
