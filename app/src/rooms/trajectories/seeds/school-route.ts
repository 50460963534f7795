import type { Day, DemoTrajectory } from "./demo-trajectory.ts";

/** Done: opened, closed, answered, decided. */
export function schoolRoute(day: Day): DemoTrajectory {
  return {
    heardDaysAgo: 330,
    challenge: {
      title: "Onveilig fietsen naar school in De Rietlanden",
      words:
        "Mijn dochter van 9 wil zelf naar school fietsen. Maar op de Rietdreef rijden auto's zo hard langs haar heen dat ik het niet durf. Dus breng ik haar met de auto. En dat doet iedereen, dus wordt het nog drukker.",
      heardWhere: "Op het schoolplein van De Waterlelie",
      heardOn: day(-330),
      checkedWith: [
        { who: "Directeur van basisschool De Waterlelie", on: day(-322), said: "Om half negen is het hier chaos." },
        {
          who: "Wijkagent",
          on: day(-320),
          said: "Er zijn weinig ongelukken. Maar ouders zijn echt bang, dat hoor ik elke week.",
        },
        { who: "Vader, brengt met de auto", on: day(-318), said: "Ik zou wel willen fietsen, als het veilig was." },
        {
          who: "Bewoner van de Rietdreef, 68 jaar",
          on: day(-318),
          said: "Ze parkeren op de stoep. Ik kan er met de rollator niet langs.",
        },
        { who: "Leerling van groep 8", on: day(-315), said: "Bij de bocht zie je de auto's pas als ze er zijn." },
      ],
      subjects: ["mobility", "safety"],
      areaCodes: ["WD05"],
    },
    motivation: {
      decision: "involve",
      by: "Wethouder Verkeer",
      daysAgo: 285,
      reasons:
        "Ouders, kinderen en bewoners weten het beste waar het gevaarlijk is. Er is geld voor drie aanpassingen en nog niet besloten welke. Daarom vragen wij hun om advies.",
    },
    facts: {
      slug: "veilig-naar-school",
      title: "Veilig naar school in De Rietlanden",
      summary:
        "Veel kinderen in De Rietlanden worden met de auto gebracht, omdat fietsen gevaarlijk voelt. Wij wilden drie plekken veiliger maken. U hielp kiezen welke.",
      goal: "Meer kinderen gaan lopend of op de fiets naar school, en ouders vinden dat veilig genoeg.",
      influence:
        "Welke drie plekken wij aanpakken, en hoe: een drempel, een zebrapad, een eenrichtingsstraat of iets anders.",
      frames:
        "De bus blijft over de Rietdreef rijden.\nEr is geld voor drie plekken: samen 90.000 euro.\nStraten waar de brandweer doorheen moet, gaan niet dicht.",
      framesSetBy: "burgemeester en wethouders",
      framesSetOn: day(-282),
      decider: "Burgemeester en wethouders.",
      decisionDate: day(-150),
      inputUse:
        "Wij zetten alle plekken op een kaart en tellen hoe vaak ze genoemd zijn. De verkeerskundige kijkt wat kan. U krijgt bij elke plek te lezen wat wij ermee doen.",
      hearBackDate: day(-180),
      privacy: "De enquête was zonder naam. E-mailadressen gebruikten wij alleen om antwoord te geven.",
      levelPromised: 3,
      roomLeft: 3,
      contactName: "Daan Hoekstra",
      contactPhone: "0999 12 34 57",
      contactEmail: "daan.hoekstra@waterdam.example",
      targetGroups: [
        { group: "working_families", priority: 3 },
        { group: "youth_12_18", priority: 1 },
        { group: "elderly_65plus", priority: 1 },
        { group: "migrant_background", priority: 2 },
      ],
      affectedPopulation: 8610,
      legalGround: "bylaw",
      legalNote: "",
      budget: 950_000,
      hours: 180,
      team: [
        { name: "Daan Hoekstra", role: "projectleider" },
        { name: "Samira Benali", role: "adviseur participatie en evaluatie" },
      ],
      pillars: ["open_data"],
      areaCodes: ["WD05"],
    },
    openedDaysAgo: 262,
    phases: [
      {
        id: undefined,
        kind: "take_part",
        name: "Vertel waar het gevaarlijk is",
        nameIn: { en: "Tell us where it is dangerous" },
        startsOn: day(-260),
        endsOn: day(-215),
      },
      { id: undefined, kind: "work_out", name: "", startsOn: day(-214), endsOn: day(-192) },
      { id: undefined, kind: "hear_back", name: "", startsOn: day(-191), endsOn: day(-180) },
      { id: undefined, kind: "decide", name: "", startsOn: day(-160), endsOn: day(-150) },
      {
        id: undefined,
        kind: "carry_out",
        name: "Drempels en een zebrapad",
        nameIn: { en: "Speed bumps and a zebra crossing" },
        startsOn: day(-120),
        endsOn: day(-80),
      },
      { id: undefined, kind: "evaluate", name: "", startsOn: day(-100), endsOn: day(-60) },
    ],
    activities: [
      {
        methodId: "M01",
        title: "Enquête: waar is het gevaarlijk?",
        titleIn: { en: "Survey: where is it dangerous?" },
        startsOn: day(-260),
        endsOn: day(-215),
        owner: "Samira Benali",
        technologyIds: ["T03"],
      },
      {
        methodId: "M34",
        title: "Brief aan alle adressen in De Rietlanden",
        titleIn: { en: "Letter to every address in De Rietlanden" },
        startsOn: day(-260),
        place: "De Rietlanden",
        owner: "Samira Benali",
        outcome: { hours: 18, costEuros: 3190 },
      },
      {
        methodId: "M20",
        title: "Fietsen met groep 8 en de wijkagent",
        titleIn: { en: "Cycling with the oldest pupils and the community officer" },
        startsOn: day(-250),
        startsTime: "08:00",
        endsTime: "09:30",
        place: "Van de Rietdreef naar De Waterlelie",
        owner: "Daan Hoekstra",
        outcome: {
          cameTotal: 16,
          hours: 12,
          costEuros: 95,
          said: "De bocht bij de Rietdreef is echt onoverzichtelijk: een heg staat te hoog. Twee kinderen stapten daar af. De heg is de week erna al gesnoeid.",
          saidIn: {
            en: "The bend at the Rietdreef is really blind: a hedge is too high. Two children got off there. The hedge was cut the week after.",
          },
        },
      },
      {
        methodId: "M26",
        title: "Les: teken jouw route naar school",
        titleIn: { en: "Lesson: draw your way to school" },
        startsOn: day(-244),
        endsOn: day(-240),
        place: "Basisschool De Waterlelie en De Horizon",
        owner: "Samira Benali",
        outcome: {
          cameTotal: 112,
          hours: 34,
          costEuros: 1240,
          said: "Kinderen tekenden 112 routes. 71 keer stond er een kruis bij het kruispunt met de Lisdodde. Dat kruispunt noemden ouders bijna niet.",
          saidIn: {
            en: "Children drew 112 routes. 71 times there was a cross at the junction with the Lisdodde. Parents hardly mentioned that junction.",
          },
        },
      },
      {
        methodId: "M22",
        title: "Thee bij de moedergroep",
        titleIn: { en: "Tea with the mothers' group" },
        startsOn: day(-236),
        place: "Buurthuis Het Riet",
        owner: "Samira Benali",
        outcome: {
          cameTotal: 13,
          cameByGroup: { migrant_background: 12, low_literate: 6 },
          hours: 8,
          costEuros: 210,
          said: "Een paar moeders kunnen niet fietsen. Zij vroegen om fietsles. Dat hoort niet bij dit traject; wij gaven het door aan het welzijnswerk.",
          saidIn: {
            en: "Some mothers cannot ride a bicycle. They asked for cycling lessons. That is not part of this trajectory; we passed it on to the community workers.",
          },
        },
      },
      {
        methodId: "M60",
        startsOn: day(-260),
        endsOn: day(-180),
        owner: "Daan Hoekstra",
        outcome: { hours: 64, costEuros: 480 },
      },
    ],
    translations: {
      en: {
        title: "Safe to school in De Rietlanden",
        summary:
          "Many children in De Rietlanden are taken to school by car, because cycling feels dangerous. We wanted to make three places safer. You helped choose which.",
        goal: "More children walk or cycle to school, and parents find that safe enough.",
        influence:
          "Which three places we deal with, and how: a speed bump, a zebra crossing, a one-way street or something else.",
        frames:
          "The bus keeps going along the Rietdreef.\nThere is money for three places: 90,000 euros in all.\nStreets that fire engines need are not closed.",
        decider: "The mayor and aldermen.",
        inputUse:
          "We put all places on a map and count how often they are named. The traffic engineer looks at what is possible. With each place you can read what we do with it.",
        privacy: "The survey was without names. We used e-mail addresses only to answer.",
        motivation:
          "Parents, children and residents know best where it is dangerous. There is money for three changes and it is not decided yet which. That is why we ask for their advice.",
      },
    },
  };
}

export const schoolRouteDecision =
  "De Rietdreef krijgt een zebrapad en twee drempels. Het kruispunt met de Lisdodde wordt verhoogd: dat kwam uit de tekeningen van de kinderen. De eenrichtingsstraat in de Zeggestraat gaat niet door, omdat de meeste bewoners daar tegen waren.";

export const schoolRouteDecisionEn =
  "The Rietdreef gets a zebra crossing and two speed bumps. The junction with the Lisdodde becomes a raised crossing: that came from the children's drawings. The one-way street in the Zeggestraat does not go ahead, because most residents there were against it.";
