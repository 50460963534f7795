import { DatabaseError } from "pg";
import { errorCode } from "./postgres/cannot-start.ts";

// Of the system (errno 3), as node and its resolver say them: nobody listens, or who listened is gone.
const gone = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
  ...["ENOTFOUND", "EAI_AGAIN"],
]);

// pg has no code for these (8.23, lib/client.js and pg-pool).
const goneWords =
  /^(Connection terminated|Client was closed|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/**
 * Whether PostgreSQL cannot keep or tell anything just now: it is full (class 53, insufficient_resources), its disk fails
 * (58030), it goes down or comes up (57P01 to 57P03, class 08), or nobody can reach it. Of what was asked it is then not
 * known whether it was kept: the connection may have broken after the commit.
 */
export function isAway(error: unknown): boolean {
  if (error instanceof DatabaseError) return /^(53|08|57P0[123]|58030)/.test(error.code ?? "");
  if (!(error instanceof Error)) return false;
  if (goneWords.test(error.message)) return true;
  const code = errorCode(error) ?? "";
  // A socket that is not there; any other file that is missing is a bug.
  return gone.has(code) || (code === "ENOENT" && "syscall" in error && error.syscall === "connect");
}
