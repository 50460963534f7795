import type { Work } from "../../../platform/define/work.ts";
import { submitArgument } from "../arguments/submit-argument.ts";
import type { Side } from "../arguments/domain.ts";
import type { EngageBindings } from "../bindings.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { publishedOf } from "../contribution-reader.ts";
import type { DemoStaff } from "./demo-people.ts";
import { guest } from "./demo-people.ts";
import { as, daysAgo, must, typed } from "./seed-commands.ts";

type SeedArgument = {
  readonly about: string;
  readonly side: Side;
  readonly words: string;
  readonly lang?: string;
  readonly state?: "waiting" | "rejected";
};

const reasons: readonly SeedArgument[] = [
  {
    about: "Laat de kramen staan",
    side: "for",
    words: "De markt trekt elke zaterdag mensen uit de hele stad. Daar leven onze winkels ook van.",
  },
  {
    about: "Laat de kramen staan",
    side: "for",
    words: "Mijn moeder weet precies waar elke kraam staat. Ze ziet slecht.",
  },
  {
    about: "Laat de kramen staan",
    side: "against",
    words: "Met de kramen aan de andere kant blijft er ruimte over voor bomen.",
  },
  {
    about: "Grote bomen, geen sprietjes",
    side: "for",
    words: "Een grote boom geeft meteen schaduw. Op een kleine wachten we twintig jaar.",
  },
  {
    about: "Grote bomen, geen sprietjes",
    side: "against",
    words: "Grote bomen zijn duur en slaan minder goed aan. Voor hetzelfde geld staan er tien kleine.",
  },
  {
    about: "Grote bomen, geen sprietjes",
    side: "against",
    words: "Drzewa zasłonią światło w mieszkaniach na parterze.",
    lang: "pl",
  },
  {
    about: "Grote bomen, geen sprietjes",
    side: "for",
    words: "De wortels houden ook het regenwater vast.",
    state: "waiting",
  },
  {
    about: "Laat de kramen staan",
    side: "against",
    words: "Wie dit zegt, denkt alleen aan de eigen kassa.",
    state: "rejected",
  },
];

/** Neighbours say what speaks for and against two of the ideas; one reason waits, one is not shown. */
export async function seedArguments(
  work: Work,
  bindings: EngageBindings,
  activityId: string,
  staff: DemoStaff,
): Promise<void> {
  const argue = typed(submitArgument(bindings));
  const [publish, reject] = [typed(publishContributions), typed(rejectContributions)];
  const { items } = await publishedOf(work, activityId, { page: 1, perPage: 500 });
  for (const [at, { about, side, words, lang = "nl", state }] of reasons.entries()) {
    const idea = items.find(({ contribution }) => contribution.title === about)?.contribution;
    if (!idea) throw new Error(`Nobody in the demo said: ${about}.`);
    const then = state === "waiting" ? work : daysAgo(work, 1, `1${at}:24`);
    const form = { activityId, receipt: idea.receipt, side, argument: words, lang };
    const { contributionId: ids } = must(await argue(as(then, guest()), form));
    if (state === undefined) must(await publish(as(work, staff.moderator), { ids }));
    if (state === "rejected")
      must(await reject(as(work, staff.moderator), { ids, rejection: "insulting", rejectionWords: "" }));
  }
}
