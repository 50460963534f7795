export function withLock<T>(
  path: string,
  say: (line: string) => void,
  work: (addHolder: (pid: number) => void) => Promise<T>,
): Promise<T>;
