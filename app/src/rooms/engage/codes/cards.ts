import { createThread } from "../../../platform/threads/thread.ts";
import type { ZipPart } from "../../../platform/files/zip.ts";
import { zipPieces } from "../../../platform/files/zip.ts";
import type { AskedCards } from "./cards-pdf.ts";
import { partsOf } from "./domain.ts";

const thread = createThread<AskedCards, Uint8Array>({ file: "rooms/engage/codes/cards.worker", longestMs: 60_000 });

const waitingAtMost = 3;

/** Whether so many files are being made that another would hardly get on. */
export function isMakingMuch(): boolean {
  return thread.waiting() >= waitingAtMost;
}

/** One part as a PDF, made when it is asked for. @throws Error when it takes more than a minute */
export async function* partPieces(asked: AskedCards): AsyncGenerator<Uint8Array> {
  const made = await thread.ask(asked);
  if (!made.ok) throw new Error("A part of the cards takes too long to make.");
  yield made.value;
}

/** All parts of so many cards, each made while the one before it is sent: in memory is one of them. */
export function allPieces(wanted: number, cardsOf: (part: number) => AskedCards): AsyncIterable<Uint8Array> {
  return zipPieces(Array.from({ length: partsOf(wanted) }, (_, at) => partAt(at + 1, cardsOf)));
}

function partAt(part: number, cardsOf: (part: number) => AskedCards): ZipPart {
  // Of a file that broke off, the parts that nobody waits for are not made.
  async function* pieces() {
    yield* partPieces(cardsOf(part));
  }
  return { path: `codes-${String(part).padStart(3, "0")}.pdf`, pieces: pieces() };
}
