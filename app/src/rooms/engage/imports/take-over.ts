import { newId, newReceipt, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { NewContribution, Sending } from "../contribution-writer.ts";
import { insertContributions } from "../contribution-writer.ts";
import { insertProposals } from "../disposition-writer.ts";
import type { Moderation } from "../domain.ts";
import { foundPlaces, isProbable } from "../moderation/found-places.ts";
import { placeField } from "../places/place-fields.ts";
import { placeValue } from "../places/map-place.ts";
import type { Place } from "../place.ts";
import { signalsOf } from "../suspicion/signals.ts";
import type { ReadIdea, Showing } from "./domain.ts";
import type { Import, WaitingRow } from "./reader.ts";
import { lockedImport, waitingRows } from "./reader.ts";
import type { RowOutcome } from "./tables.ts";
import { importPlace, importRefused } from "./takes-import.ts";
import { themeHere } from "./themes.ts";
import { endImport, insertOrigins, markRows } from "./writer.ts";

const rowsAtOnce = 100;

/** Takes the next rows over, in one transaction. Whether there may be more. */
export async function takeOverPortion(work: Work, methods: readonly Method[], importId: string): Promise<boolean> {
  const found = await lockedImport(work, importId);
  if (!found?.asked || found.doneAt || found.stoppedAt) return false;
  const place = await importPlace(work, methods, found.activityId);
  const rows = await waitingRows(work, importId, rowsAtOnce);
  const isOver = !place || (await importRefused(work, place)) !== undefined;
  if (isOver || rows.length === 0) {
    await endImport(work, importId, rows.length === 0 ? "done" : "stopped");
    return false;
  }
  await takeOver(work, found, found.asked, place, rows);
  const { trajectoryId, activityId } = found;
  work.emit({ name: "engage.portion_taken_over", payload: { importId, trajectoryId, activityId } });
  return true;
}

type Taken = { readonly row: WaitingRow; readonly entry: unknown; readonly sending: Sending };

async function takeOver(
  work: Work,
  { id: importId, trajectoryId, source }: Import,
  asked: NonNullable<Import["asked"]>,
  place: Place,
  rows: readonly WaitingRow[],
): Promise<void> {
  const taken: Taken[] = [];
  const others: { row: number; outcome: RowOutcome }[] = [];
  for (const row of rows) {
    const made = row.isHere ? "known" : sendingFrom(work, row, asked, place);
    if (typeof made === "string") others.push({ row: row.row, outcome: made });
    else taken.push(made);
  }
  await insertContributions(
    work,
    taken.map(({ sending }) => sending),
  );
  await insertOrigins(
    work,
    taken.map(({ row: { site, sourceId, idea }, sending: { contribution } }) => ({
      ...{ contributionId: contribution.id, trajectoryId, source, site, sourceId },
      ...{ supportsFor: idea.supportsFor, supportsAgainst: idea.supportsAgainst },
    })),
  );
  for (const { entry, sending } of taken) await place.method.store(work, sending.contribution, entry, "new");
  await propose(work, taken, asked);
  const done = taken.map(({ row: { row }, sending: { contribution } }) => ({
    ...{ row, outcome: "taken" as const, receipt: contribution.receipt },
  }));
  await markRows(work, importId, [...done, ...others]);
}

/** The idea by the rules of the activity; "refused" when it does not take it. */
function sendingFrom(
  work: Work,
  row: WaitingRow,
  { showing, byId, byName }: NonNullable<Import["asked"]>,
  { method, setup, activity, trajectory }: Place,
): Taken | "refused" {
  const { idea } = row;
  const parsed = method.parse(setup, fieldsOf(idea, themeHere(idea.themes, method.subjects?.offered(setup) ?? [])));
  if (!parsed.ok) return "refused";
  const words = method.words(setup, parsed.value);
  const contribution: NewContribution = {
    ...{ ...words, id: newId(), receipt: newReceipt(), tokenHash: tokenHash(newToken()) },
    ...{ trajectoryId: trajectory.id, activityId: activity.id, methodId: method.id },
    // Who wrote several of these is not known here: each has an author of its own, and none of them is counted.
    ...{ participantId: newId(), organisation: undefined, lang: idea.lang },
    route: "import",
    ...{ enteredBy: { id: byId, name: byName }, visibility: method.visibility },
    moderation: moderationOf(idea, words, showing, work.now),
    submittedAt: idea.sentAt === undefined ? work.now : new Date(idea.sentAt),
  };
  const alone = { contact: undefined, draftHash: undefined, sessionId: undefined, codeHash: undefined };
  return { row, entry: parsed.value, sending: { contribution, ...alone } };
}

/** An address from elsewhere is words about the place: only an address that was looked up here is one. */
function fieldsOf({ title, body, spot, point }: ReadIdea, theme: string) {
  const value = point ? [placeValue({ ...point, address: "" })] : [];
  return { title: [title], body: [body], theme: [theme], spot: [spot], [placeField]: value };
}

/** Somebody reads it first, unless everybody could read it there, the team wants that here, and nothing in it looks like a person. */
function moderationOf(
  { wasPublic }: ReadIdea,
  words: { readonly title: string; readonly body: string },
  showing: Showing,
  now: Date,
): Moderation {
  if (showing === "before" || !wasPublic || foundPlaces(words).some(isProbable)) return "waiting";
  const form = { trap: false, begunAt: undefined, now, text: `${words.title} ${words.body}` };
  return signalsOf(form).length > 0 ? "waiting" : "published";
}

/** An official answer over there is a proposal here: two people stand behind every answer. */
async function propose(work: Work, taken: readonly Taken[], { byId, byName }: NonNullable<Import["asked"]>) {
  for (const { row, sending } of taken) {
    const { answer } = row.idea;
    if (!answer) continue;
    const { id: contributionId, trajectoryId } = sending.contribution;
    await insertProposals(work, [contributionId], {
      ...{ outcome: answer.outcome, reason: { nl: answer.words }, forwardedTo: undefined, themeId: undefined },
      ...{ proposer: { id: byId, name: byName }, proposedAt: work.now },
    });
    work.emit({ name: "engage.disposition_proposed", payload: { contributionId, trajectoryId } });
  }
}
