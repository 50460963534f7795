const validDays = 180;

/** Where to report a vulnerability, as RFC 9116 asks. `Expires` moves along: §2.5.5 advises less than a year. */
export function securityText(parts: { readonly email: string; readonly base: string; readonly now: Date }): string {
  const expires = new Date(parts.now.getTime() + validDays * 86_400_000);
  const lines = [
    `Contact: mailto:${parts.email}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    "Preferred-Languages: nl, en",
    `Canonical: ${parts.base}/.well-known/security.txt`,
  ];
  return `${lines.join("\n")}\n`;
}
