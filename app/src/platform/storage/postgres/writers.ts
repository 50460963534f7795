import { closeSync, constants, openSync, readSync } from "node:fs";
import { errorCode } from "./cannot-start.ts";

// Who uses the database is counted by the kernel: every process holds the FIFO `writers` open for writing, the shell that
// guards postgres reads it, and meets its end when the last writer is gone, however that one died.

/** Opens the FIFO for writing; undefined when no guard reads it, so that nobody runs the database. */
export function joinWriters(fifo: string): number | undefined {
  try {
    return openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (errorCode(error) === "ENXIO") return undefined;
    throw error;
  }
}

export function hasGuard(fifo: string): boolean {
  const writer = joinWriters(fifo);
  if (writer !== undefined) closeSync(writer);
  return writer !== undefined;
}

/**
 * Both ends for the process that starts a guard: it keeps `writer` and lets the guard inherit `reader`. The guard thus has
 * its end from its first moment, and finds no writer as soon as we die.
 */
export function openBothEnds(fifo: string): { writer: number; reader: number } {
  const first = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(fifo, constants.O_WRONLY);
  // Opened again, for the guard has to wait when it reads; with a writer there this does not block.
  const reader = openSync(fifo, constants.O_RDONLY);
  closeSync(first);
  return { writer, reader };
}

/** Whether any process still holds the FIFO open for writing. */
export function hasWriters(fifo: string): boolean {
  const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readSync(reader, Buffer.alloc(1)) > 0;
  } catch (error) {
    if (errorCode(error) === "EAGAIN") return true;
    throw error;
  } finally {
    closeSync(reader);
  }
}
