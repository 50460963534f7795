export type Environment = Readonly<Record<string, string | undefined>>;

/** What is absent or empty is not set. */
export function setting(env: Environment, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === "" ? undefined : text;
}

export function parseUrl(text: string): URL | undefined {
  return URL.parse(text) ?? undefined;
}
