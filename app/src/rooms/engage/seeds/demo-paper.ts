import { methods } from "../methods/index.ts";
import { enterAgain } from "../paper/check/enter-again.ts";
import { startCheck } from "../paper/check/start-check.ts";
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

/** What somebody left at the library. */
const library: readonly Form[] = [
  { title: "Een plek om te lezen", body: "Een rustige hoek met een tafel, uit de wind.", theme: "Zitten en ontmoeten" },
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

/** Piles that were typed over: from the box of the community centre, from the library, and one that still grows. */
export async function seedPiles(work: Work, staff: DemoStaff, activityId: string): Promise<void> {
  const box = { name: "Wijkcentrum De Brug", place: "Brievenbus in de hal", route: "paper", days: 12 };
  const batchId = await seedPile(work, staff, { activityId, ...box, forms: centre });
  const close = typed(closeBatch);
  must(await close(as(daysAgo(work, 11, "16:40"), staff.moderator), { batchId }));
  await seedCheck(work, staff, batchId);
  const desk = { name: "Bibliotheek", place: "Balie", route: "paper", days: 8 };
  const ofDesk = { batchId: await seedPile(work, staff, { activityId, ...desk, forms: library }) };
  must(await close(as(daysAgo(work, 8, "15:00"), staff.moderator), ofDesk));
  const market = { name: "Marktkraam", place: "Zaterdagmarkt", route: "spoken", days: 6 };
  await seedPile(work, staff, { activityId, ...market, forms: stall });
}

/** Jeroen types the box again, all but the last form; of one he reads another place than Tom did, and nobody has looked yet. */
async function seedCheck(work: Work, staff: DemoStaff, batchId: string): Promise<void> {
  must(await typed(startCheck)(as(daysAgo(work, 10, "09:20"), staff.moderator), { batchId, many: "" }));
  const at = as(daysAgo(work, 9, "13:30"), staff.adviser);
  for (const [place, form] of centre.slice(0, -1).entries()) {
    const read = place === 1 ? { ...form, spot: "Bij de bakker" } : form;
    must(await typed(enterAgain(methods))(at, { batchId, number: place + 1, fields: fieldsOf(read) }));
  }
}

function fieldsOf(form: Form): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]]));
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
    const fields = fieldsOf(form);
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
