import type { Day, DemoTrajectory } from "./demo-trajectory.ts";

/** An honest "not this time": there is nothing to choose, so people are told and not asked. */
export function sewer(day: Day): DemoTrajectory {
  return {
    heardDaysAgo: 48,
    challenge: {
      title: "Molenkwartier: wanneer gaat onze straat open?",
      words:
        "Er staan ineens verfstrepen op de straat. Niemand vertelt ons iets. Ik heb een winkel, ik moet weten wanneer mijn klanten er niet langs kunnen.",
      heardWhere: "Aan de telefoon bij het klantcontactcentrum",
      heardOn: day(-48),
      checkedWith: [
        { who: "Kapper in de Molenstraat", on: day(-44), said: "Ik wil het twee maanden van tevoren weten." },
        { who: "Bewoner met een rolstoel", on: day(-43), said: "Kan ik mijn huis nog in?" },
        {
          who: "Teamleider riolering",
          on: day(-41),
          said: "De buis is uit 1958 en lekt. Er is maar één manier om hem te vervangen.",
        },
      ],
      subjects: ["physical_space"],
      areaCodes: ["WD03"],
    },
    motivation: {
      decision: "inform",
      by: "Burgemeester en wethouders",
      daysAgo: 33,
      reasons:
        "Het riool is oud en lekt. Het moet worden vervangen, en dat kan maar op één manier. Ook de volgorde van de straten ligt vast, want het water moet blijven weglopen. Er valt dus niets te kiezen. Dan vragen wij uw mening niet, want wij zouden er niets mee kunnen doen. Wij vertellen u wel precies wat er gebeurt.",
    },
    facts: {
      slug: "riool-molenkwartier",
      title: "Nieuw riool in het Molenkwartier",
      summary:
        "Het riool in de Molenstraat en zeven zijstraten wordt vervangen. De straten gaan om de beurt open. Uw huis en uw winkel blijven te voet bereikbaar.",
      goal: "Een riool dat niet lekt en een harde regenbui aankan.",
      influence: "",
      frames:
        "Alle acht straten gaan open: het riool ligt in het midden.\nDe volgorde ligt vast, van laag naar hoog.\nElke straat is ongeveer vijf weken dicht voor auto's.",
      framesSetBy: "burgemeester en wethouders",
      framesSetOn: day(-33),
      decider: "Burgemeester en wethouders.",
      decisionDate: undefined,
      inputUse: "",
      hearBackDate: day(24),
      privacy: "Voor deze pagina bewaren wij geen gegevens van u.",
      levelPromised: 1,
      roomLeft: 0,
      contactName: "Anouk Visser",
      contactPhone: "0999 12 34 56",
      contactEmail: "anouk.visser@waterdam.example",
      targetGroups: [
        { group: "entrepreneurs", priority: 3 },
        { group: "disability", priority: 3 },
      ],
      affectedPopulation: 6950,
      legalGround: "bylaw",
      legalNote: "",
      budget: 420_000,
      hours: 60,
      team: [{ name: "Anouk Visser", role: "projectleider" }],
      pillars: [],
      areaCodes: ["WD03"],
    },
    phases: [
      {
        id: undefined,
        kind: "inform",
        name: "Brief en spreekuur",
        nameIn: { en: "Letter and office hour" },
        startsOn: day(18),
        endsOn: day(30),
      },
      {
        id: undefined,
        kind: "carry_out",
        name: "De straten gaan om de beurt open",
        nameIn: { en: "The streets are dug up in turn" },
        startsOn: day(85),
        endsOn: day(375),
      },
    ],
    activities: [
      {
        methodId: "M34",
        title: "Brief met de planning van uw straat",
        titleIn: { en: "Letter with the planning of your street" },
        startsOn: day(18),
        place: "Alle adressen in het Molenkwartier",
        owner: "Anouk Visser",
      },
      {
        methodId: "M16",
        title: "Spreekuur voor winkeliers en bewoners",
        titleIn: { en: "Office hour for shopkeepers and residents" },
        startsOn: day(24),
        startsTime: "16:00",
        endsTime: "19:00",
        place: "Wijkgebouw De Wiek, Molenstraat 40",
        owner: "Anouk Visser",
      },
    ],
    translations: {
      en: {
        title: "New sewer in the Molenkwartier",
        summary:
          "The sewer in the Molenstraat and seven side streets is replaced. The streets are dug up in turn. You can always reach your home and your shop on foot.",
        goal: "A sewer that does not leak and can take a heavy shower.",
        frames:
          "All eight streets are dug up: the sewer lies in the middle.\nThe order is fixed, from low to high.\nEach street is closed to cars for about five weeks.",
        decider: "The mayor and aldermen.",
        privacy: "For this page we keep no data of you.",
        motivation:
          "The sewer is old and leaks. It has to be replaced, and there is only one way to do that. The order of the streets is fixed too, because the water has to keep flowing. So there is nothing to choose. Then we do not ask for your opinion, because we could not do anything with it. We do tell you exactly what will happen.",
      },
    },
  };
}
