import type { StakeholderFacts } from "../domain/stakeholders.ts";

export type DemoStakeholder = StakeholderFacts & {
  readonly contact?: {
    readonly daysAgo: number;
    readonly about: string;
    readonly promise: string;
    /** In days after the contact. */
    readonly promisedIn: number;
    readonly kept?: boolean;
  };
  readonly removed?: boolean;
};

/** The groups that the answers name are not here: one press puts them on the map. */
export const parkStakeholders: readonly DemoStakeholder[] = [
  {
    name: "Buurtvereniging Noorderwater",
    stake: "Een park waar mensen ook in het donker doorheen durven.",
    ...{ affected: "much", influence: "some", method: "M20", otherWay: "elke maand overleg in het wijkcentrum" },
    caretaker: "Projectleider",
    contact: {
      daysAgo: 6,
      about: "De voorzitter liet zien welke paden mensen in de avond mijden.",
      promise: "Een kaart sturen met de lantaarnpalen die er staan.",
      promisedIn: 4,
    },
  },
  {
    name: "Jongerenwerk Noorderwater",
    stake: "Een plek waar jongeren mogen zijn, zonder dat zij worden weggestuurd.",
    ...{ affected: "much", influence: "little", otherWay: "samen langs bij het bruggetje" },
    caretaker: "Adviseur participatie",
    contact: {
      daysAgo: 5,
      about: "Wie er in de avond bij het bruggetje zitten, en wat zij daar missen.",
      promise: "Aan de jongeren zelf vertellen wat er met hun ideeën gebeurt.",
      promisedIn: 26,
    },
  },
  {
    name: "Politie, wijkteam Noorderwater",
    stake: "Minder meldingen in de avond.",
    ...{ affected: "little", influence: "much", otherWay: "overleg over veiligheid" },
    caretaker: "Projectleider",
    contact: {
      daysAgo: 4,
      about: "Waar en wanneer meldingen komen.",
      promise: "De data van de bijeenkomsten doorgeven.",
      promisedIn: 2,
      kept: true,
    },
  },
  {
    name: "Woonzorgcentrum aan het park",
    stake: "Een veilige ronde om te lopen, met bankjes.",
    ...{ affected: "much", influence: "little", otherWay: "", caretaker: "" },
  },
  {
    name: "Woningcorporatie in Noorderwater",
    stake: "",
    ...{ influence: "much", otherWay: "", caretaker: "" },
  },
  { name: "Hondenschool", stake: "", otherWay: "", caretaker: "", removed: true },
];
