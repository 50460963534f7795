import type { QuestionRoute } from "../tables.ts";

/** Asked so many days ago at this time in Amsterdam; answered so many days and a bit later, by this person. */
export type DemoQuestion = {
  readonly words: string;
  readonly route: QuestionRoute;
  readonly daysAgo: number;
  readonly time: string;
  readonly answer: string;
  readonly answeredDaysLater: number;
  readonly answeredTime: string;
};

function asked(
  words: string,
  route: QuestionRoute,
  daysAgo: number,
  time: string,
  answeredDaysLater: number,
  answeredTime: string,
  answer: string,
): DemoQuestion {
  return { words, route, daysAgo, time, answer, answeredDaysLater, answeredTime };
}

/** Questions about the school route. Most were answered soon, a few lay too long. */
export const demoQuestions: readonly DemoQuestion[] = [
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
