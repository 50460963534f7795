import type { DestinationStream } from "pino";
import { pino, stdTimeFunctions } from "pino";
import { withoutPersonalData } from "./without-personal-data.ts";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Facts beside a line. What may say who somebody is does not get out, also not when a caller forgets. */
export type LogFields = Readonly<Record<string, unknown>>;

/** One line of JSON per event. `message` is a fixed sentence: what differs goes into the fields. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** The same log with these fields on every line: `log.with({ requestId })`. */
  with(fields: LogFields): Log;
}

/** Logs to standard output, or to `destination` in a test. */
export function createLog(level: LogLevel | "silent", destination?: DestinationStream): Log {
  const options = {
    level,
    base: {},
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const sink = destination ? pino(options, destination) : pino(options);

  function logWith(fixed: LogFields): Log {
    const line = (at: LogLevel) => (message: string, fields?: LogFields) => {
      if (sink.isLevelEnabled(at)) sink[at](withoutPersonalData({ ...fixed, ...fields }), message);
    };
    return {
      debug: line("debug"),
      info: line("info"),
      warn: line("warn"),
      error: line("error"),
      with: (fields) => logWith({ ...fixed, ...fields }),
    };
  }
  return logWith({});
}

/** A log that says nothing, for tests. */
export function silentLog(): Log {
  return createLog("silent");
}
