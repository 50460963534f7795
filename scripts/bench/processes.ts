import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { BareAnswer } from "./bare-server.ts";
import type { CommitCount, CommitOrder } from "./commits.ts";
import type { ExportCount, ExportOrder } from "./export-memory.ts";
import type { LoadCount, LoadOrder } from "./load.ts";

/** Sends requests from a process of its own; throws when there was an answer that was not expected. */
export async function runLoad(order: LoadOrder): Promise<LoadCount> {
  const count = await runProgram<LoadCount>("load.ts", order);
  if (count.failed > 0) throw new Error(`${count.failed} answers were not as expected: ${count.firstFailure}`);
  return count;
}

export function runCommits(order: CommitOrder): Promise<CommitCount> {
  return runProgram<CommitCount>("commits.ts", order);
}

export function runExport(order: ExportOrder): Promise<ExportCount> {
  return runProgram<ExportCount>("export-memory.ts", order);
}

/** A bare server that answers these bytes; `stop` when done. */
export async function startBareServer(answer: BareAnswer): Promise<{ port: number; stop(): void }> {
  const child = started("bare-server.ts", answer);
  const words: unknown[] = await once(child.stdout, "data");
  return { port: Number(String(words[0])), stop: () => void child.kill() };
}

async function runProgram<Count>(program: string, order: unknown): Promise<Count> {
  const child = started(program, order);
  const said = await text(child.stdout);
  // @NOTE each program writes its own count, or nothing when it broke.
  if (said !== "") return JSON.parse(said) as Count;
  throw new Error(`scripts/bench/${program} gave no count.`);
}

type Started = ChildProcess & { readonly stdout: NonNullable<ChildProcess["stdout"]> };

function started(program: string, order: unknown): Started {
  const child = spawn(process.execPath, [join(import.meta.dirname, program)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(order));
  return child;
}
