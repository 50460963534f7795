import type { QuestionRoute } from "../questions/domain.ts";

/** Asked so many days ago at this time in Amsterdam. */
export type DemoQuestion = {
  readonly words: string;
  readonly route: QuestionRoute;
  readonly lang?: string;
  readonly daysAgo: number;
  readonly time: string;
  /** The address of the made-up resident who asked it on the website. */
  readonly by?: string;
  /** For the team alone. */
  readonly isPrivate?: boolean;
  /** Nobody looked yet whether everybody may read it. */
  readonly isUnread?: boolean;
  /** So many days later, by this time; none yet when absent. */
  readonly answer?: DemoAnswer;
  /** What was added to the answer, counted from the day of the question. */
  readonly added?: DemoAnswer;
};

type DemoAnswer = { readonly words: string; readonly daysLater: number; readonly time: string };

function asked(
  words: string,
  route: QuestionRoute,
  daysAgo: number,
  time: string,
  daysLater: number,
  answeredTime: string,
  answer: string,
): DemoQuestion {
  return { words, route, daysAgo, time, answer: { words: answer, daysLater, time: answeredTime } };
}

/** Questions about the school route. Most were answered soon, a few lay too long. */
export const schoolRouteQuestions: readonly DemoQuestion[] = [
  asked(
    "Mag ik ook meedoen als mijn kind op De Horizon zit?",
    "online",
    258,
    "10:12",
    0,
    "15:40",
    "Ja, graag. Het gaat om alle wegen naar school in De Rietlanden.",
  ),
  asked(
    "Wordt de Rietdreef helemaal afgesloten voor auto's?",
    "phone",
    255,
    "09:45",
    0,
    "09:50",
    "Nee. De bus blijft er rijden, dus de weg blijft open.",
  ),
  asked(
    "Ik heb geen computer. Kan ik het formulier ook op papier krijgen?",
    "phone",
    253,
    "14:05",
    1,
    "10:30",
    "Ja. Wij hebben het u gestuurd, met een envelop zonder postzegel.",
  ),
  asked(
    "Waarom is er maar geld voor drie plekken?",
    "online",
    250,
    "21:18",
    2,
    "11:05",
    "De gemeenteraad gaf 90.000 euro. Dat is genoeg voor ongeveer drie aanpassingen.",
  ),
  asked(
    "Gaan jullie ook snelheden meten?",
    "online",
    247,
    "08:31",
    1,
    "13:20",
    "Ja, er hangen twee weken meetkasten. De uitkomst komt op de pagina.",
  ),
  asked(
    "Hoe weet ik of mijn antwoord is aangekomen?",
    "mail",
    244,
    "16:10",
    1,
    "09:15",
    "Op uw bewijs staat een nummer. Daarmee kunt u uw antwoord terugzien.",
  ),
  asked(
    "De heg bij de bocht is nu al gesnoeid. Blijft dat zo?",
    "outside",
    241,
    "08:20",
    6,
    "12:00",
    "Ja, de heg staat nu op de lijst om vier keer per jaar te snoeien.",
  ),
  asked(
    "Mag ik namens onze straat iets inleveren?",
    "online",
    238,
    "19:40",
    1,
    "16:45",
    "Ja. Kies dan bij het formulier dat u voor een groep spreekt.",
  ),
  asked(
    "Komt er ook iets in het Pools?",
    "desk",
    233,
    "11:00",
    2,
    "10:00",
    "Ja, de pagina en de enquête zijn er ook in het Pools.",
  ),
  asked(
    "Kunnen de vrachtwagens van de supermarkt niet een uur later komen?",
    "online",
    229,
    "07:55",
    1,
    "14:10",
    "Dat hebben wij aan de supermarkt gevraagd. Het staat bij de ideeën.",
  ),
  asked(
    "Wie beslist er nu eigenlijk?",
    "online",
    224,
    "22:03",
    1,
    "09:30",
    "Burgemeester en wethouders. Wij schrijven een voorstel met alle antwoorden erbij.",
  ),
  asked(
    "Ik ben de sluitdatum vergeten. Kan ik nog meedoen?",
    "phone",
    213,
    "13:30",
    0,
    "13:35",
    "De enquête is gesloten. Wij hebben uw opmerking aan de telefoon opgeschreven en toegevoegd.",
  ),
  asked(
    "Wanneer hoor ik wat ermee gebeurt?",
    "online",
    205,
    "20:15",
    9,
    "10:20",
    "Sorry dat dit zo lang duurde. U leest het deze maand, voor de datum die op de pagina staat.",
  ),
  asked(
    "Mijn idee staat er dubbel. Kan er een weg?",
    "mail",
    199,
    "10:50",
    1,
    "11:10",
    "Ja, wij hebben de tweede weggehaald.",
  ),
  asked(
    "Waarom gaat de eenrichtingsstraat niet door?",
    "online",
    150,
    "18:25",
    4,
    "15:00",
    "De meeste bewoners van de Zeggestraat waren tegen. In het antwoord staat het precies.",
  ),
  asked(
    "Wanneer begint het werk aan het zebrapad?",
    "phone",
    140,
    "09:10",
    0,
    "09:20",
    "Het werk begint na de zomervakantie en duurt zes weken.",
  ),
];

/** Questions about the Marktplein: answered, still open, one that lies too long, one that nobody read yet, one for the team alone. */
export const marktpleinQuestions: readonly DemoQuestion[] = [
  asked(
    "Blijft de zaterdagmarkt op het plein als het opnieuw wordt ingericht?",
    "online",
    26,
    "10:20",
    1,
    "09:40",
    "Ja. Hoe het plein er ook uit komt te zien: op zaterdag is er plek voor dertig kramen. Dat heeft de gemeenteraad zo besloten.",
  ),
  {
    ...asked(
      "Hoeveel parkeerplaatsen verdwijnen er?",
      "phone",
      20,
      "11:05",
      1,
      "15:30",
      "Dat weten wij nog niet. Er zijn nu 46 plaatsen. De ontwerper tekent een plein met 20 en een met 34. U kunt straks zeggen wat u van beide vindt.",
    ),
    added: {
      words:
        "Eén ding weten wij nu zeker: in beide tekeningen blijven de plaatsen voor mensen met een gehandicaptenkaart dicht bij de winkels.",
      daysLater: 8,
      time: "10:10",
    },
  },
  {
    ...asked(
      "Czy podczas budowy sklepy będą otwarte?",
      "online",
      15,
      "19:12",
      2,
      "10:15",
      "Tak. Do każdego sklepu będzie można dojść pieszo. Rowery i samochody muszą przez kilka tygodni jechać inną drogą.",
    ),
    lang: "pl",
  },
  asked(
    "Wie kiest straks tussen de twee tekeningen?",
    "online",
    9,
    "20:41",
    1,
    "11:20",
    "De gemeenteraad kiest. De raad krijgt daarbij alles wat u inbracht, met ons antwoord erop.",
  ),
  {
    words: "Kan de fontein blijven? Mijn kleinkinderen spelen er elke zomer in.",
    by: "ria.jansen@bewoner.example",
    ...{ route: "online", daysAgo: 8, time: "13:05" },
  },
  {
    words: "Komt er ook een plek waar ik mijn rolstoel kan opladen?",
    ...{ route: "online", daysAgo: 1, time: "16:50" },
  },
  {
    words: "Mag ik jullie bellen over de bomen voor mijn deur? Ik ben Els, 06-12345678.",
    ...{ route: "online", daysAgo: 0, time: "08:35", isUnread: true },
  },
  {
    words: "Ik heb een winkel aan het plein. Krijg ik geld als er minder klanten komen?",
    ...{ route: "online", daysAgo: 2, time: "09:15", isPrivate: true },
  },
];
