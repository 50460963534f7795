import { methods } from "../methods/index.ts";
import { closeBatch } from "../paper/commands/close-batch.ts";
import { enterBatchForm } from "../paper/commands/enter-form.ts";
import { openBatch } from "../paper/commands/open-batch.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { DemoStaff } from "./demo-people.ts";
import { as, daysAgo, must, typed } from "./seed-commands.ts";

type Form = { readonly title: string; readonly body: string; readonly theme?: string; readonly spot?: string };

/** What lay in the box of the community centre. */
const centre: readonly Form[] = [
  {
    title: "Een bankje met een leuning",
    body: "Zonder leuning kan ik niet meer opstaan. Ik ben 82 en loop elke dag een rondje over het plein.",
    theme: "Zitten en ontmoeten",
    spot: "Bij de apotheek",
  },
  {
    title: "Schaduw bij de halte",
    body: "In de zomer is het bij de bushalte niet te doen. Zet er twee bomen neer.",
    theme: "Groen en schaduw",
    spot: "Bij de bushalte",
  },
  {
    title: "Fietsen van de stoep",
    body: "Met mijn rollator kan ik er op marktdag niet langs.",
    theme: "Parkeren en verkeer",
  },
  {
    title: "Laat de viskraam staan",
    body: "Die staat er al dertig jaar. Dat hoort bij het plein.",
    theme: "Markt en winkels",
  },
];

/** What people said at a stall on market day. */
const stall: readonly Form[] = [
  {
    title: "Een kraantje met drinkwater",
    body: "Voor kinderen die spelen, en voor de hond.",
    theme: "Zitten en ontmoeten",
  },
  { title: "Meer prullenbakken", body: "Na de markt waait alles het water in.", theme: "Markt en winkels" },
];

/** Two piles that were typed over: one from the box of the community centre, and one that still grows. */
export async function seedPiles(work: Work, staff: DemoStaff, activityId: string): Promise<void> {
  const box = { name: "Wijkcentrum De Brug", place: "Brievenbus in de hal", route: "paper", days: 12 };
  const batchId = await seedPile(work, staff, { activityId, ...box, forms: centre });
  must(await typed(closeBatch)(as(daysAgo(work, 11, "16:40"), staff.moderator), { batchId }));
  const market = { name: "Marktkraam", place: "Zaterdagmarkt", route: "spoken", days: 6 };
  await seedPile(work, staff, { activityId, ...market, forms: stall });
}

type Pile = {
  readonly activityId: string;
  readonly name: string;
  readonly place: string;
  readonly route: string;
  readonly days: number;
  readonly forms: readonly Form[];
};

async function seedPile(work: Work, staff: DemoStaff, { days, forms, ...pile }: Pile): Promise<string> {
  const at = as(daysAgo(work, days, "10:05"), staff.moderator);
  const { batchId } = must(await typed(openBatch(methods))(at, { ...pile, receivedOn: dayOf(at.now) }));
  for (const [place, form] of forms.entries()) {
    const fields = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]]));
    must(
      await typed(enterBatchForm(methods))(at, {
        batchId,
        shownNumber: place + 1,
        fields: { ...fields, lang: ["nl"] },
      }),
    );
  }
  return batchId;
}
