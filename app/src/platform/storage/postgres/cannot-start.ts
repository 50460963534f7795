/** The error that startPostgres throws: its message is one sentence for the operator that says what to do. */
export function cannotStart(sentence: string, cause?: unknown): Error {
  return new Error(sentence, { cause });
}

/** The system's code of a failed call (`EACCES`), or undefined. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** What a program complained of, to quote in a sentence: its last line with an error, else its last line. */
export function complaintIn(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const line =
    lines.filter((text) => /\b(?:FATAL|PANIC|error):/.test(text)).at(-1) ?? lines.at(-1) ?? "it gave no reason";
  return line.replace(/^.*?(?:FATAL|PANIC|error): +/, "").replace(/\.$/, "");
}
