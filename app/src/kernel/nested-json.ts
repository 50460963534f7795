/**
 * Whether more lists and objects lie in each other in this JSON than `atMost`. Counted in the text: who has read it first is
 * too late. What stands between quotes opens nothing.
 */
export function isNestedDeeper(text: string, atMost: number): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && depth <= atMost; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += sign === "\\" ? 1 : 0;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
  }
  return depth > atMost;
}
