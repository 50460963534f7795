import type { Place } from "./found.ts";

/**
 * The text with a sign in the place of each that was found. Without words of your own the sign is three dots, which tell
 * neither the length nor a part.
 * @throws RangeError when a place lies outside the text, or they overlap or are not in order: it is another text's
 */
export function masked<Kind extends string>(
  text: string,
  found: readonly (Place & { readonly kind: Kind })[],
  signOf: (kind: Kind) => string = () => "•••",
): string {
  let done = 0;
  const parts = found.map(({ kind, start, end }) => {
    if (start < done || end <= start || end > text.length) throw new RangeError(`masked: ${start} to ${end}`);
    const part = text.slice(done, start) + signOf(kind);
    done = end;
    return part;
  });
  return parts.join("") + text.slice(done);
}
