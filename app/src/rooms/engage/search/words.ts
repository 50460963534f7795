/** Dutch words as people search them: "bomen" finds a "boom", "café" is also written "cafe", "speeltiun" was a slip. */

/** A way in which a word is written; `begins`: and every longer word that begins with it. */
export type Form = { readonly text: string; readonly begins: boolean };

/** What somebody looks for: every word in one of its forms, or the contribution with this receipt. */
export type Searched = {
  readonly words: readonly { readonly typed: string; readonly forms: readonly Form[] }[];
  readonly receipt: string | undefined;
};

const wordsAtMost = 8;

export function searched(text: string): Searched {
  const all = [...new Set(wordsIn(text))];
  const telling = all.filter((word) => word.length > 1 && !common.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, wordsAtMost);
  return { words: words.map((typed) => ({ typed, forms: formsOf(typed) })), receipt: receiptIn(text) };
}

/** Nothing was typed that can be looked for. */
export function isBlank({ words }: Searched): boolean {
  return words.length === 0;
}

/** Small letters without accents, as the index keeps them (`wordsOf` in word-reader.ts). */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** As `newReceipt` (kernel/ids.ts) makes them, also typed with small letters or without the dash. */
function receiptIn(text: string): string | undefined {
  const found = /^\s*([2-9A-Z]{4})[\s-]?([2-9A-Z]{4})\s*$/.exec(text.toUpperCase());
  return found ? `${found[1] ?? ""}-${found[2] ?? ""}` : undefined;
}

/** Said in nearly every text: a sentence typed into the box is searched by its other words. */
export const common = new Set(
  (
    "de het een en of van in op te ten ter der voor met aan bij uit om als dan dat die dit deze er is zijn was wordt worden " +
    "ik wij we ons onze u uw je jij hij zij ze men niet geen wel ook nog maar naar over door tot " +
    "the a an and or of to for with at by from on it this that are be we you not"
  ).split(" "),
);

// Shorter roots begin too many other words: "park" is no part of "parkeren".
const beginsFrom = 5;

function formsOf(typed: string): readonly Form[] {
  const roots = [typed, ...rootsOf(typed)];
  const forms = roots.flatMap((root) => [{ text: root, begins: root.length >= beginsFrom }, ...inflected(root)]);
  const begins = forms.filter((form) => form.begins).map(({ text }) => text);
  // What begins with another that finds all that begins with it, adds nothing but work.
  const needed = forms.filter(({ text }) => !begins.some((other) => text.startsWith(other) && text !== other));
  return [...new Map(needed.map((form) => [`${form.text} ${String(form.begins)}`, form])).values()];
}

/** Endings that come after a root as it is, and those that come after it as it is spelled before a vowel. */
const closed = ["s", "t"] as const;
const open = ["e", "en", "er", "ers", "ende"] as const;

function inflected(root: string): readonly Form[] {
  if (root.length < 3 || !/^[a-z]+$/.test(root)) return [];
  const written = [...closed.map((ending) => root + ending), ...beforeVowel(root)];
  // "bankje", "boompje" and "treintje", each with what follows.
  const small = ["je", "pje", "tje"].map((ending) => ({ text: root + ending, begins: true }));
  return [...written.map((text) => ({ text, begins: false })), ...small];
}

/** As a root is spelled before a vowel: boom, bom-en; bus, buss-en; huis, huiz-en; brief, briev-en; but weg, weg-en. */
function beforeVowel(root: string): readonly string[] {
  const isShort = /(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(root);
  const long = root.replace(/([aeou])\1([^aeiou])$/, "$1$2");
  const softened = [root, long].map((stem) => stem.replace(/f$/, "v").replace(/s$/, "z"));
  const stems = isShort
    ? [root + root.slice(-1), ...softened.filter((stem) => stem !== root)]
    : [root, long, ...softened];
  const plural = isShort ? [`${root}e`, `${root}en`] : [];
  return [...plural, ...[...new Set(stems)].flatMap((stem) => open.map((ending) => stem + ending))];
}

const irregular = [
  ...[["stad", "steden"] as const, ["kind", "kinderen"] as const, ["ei", "eieren"] as const, ["lid", "leden"] as const],
  ...[["blad", "bladeren"] as const, ["schip", "schepen"] as const, ["museum", "musea"] as const],
];

type Ending = { readonly pattern: RegExp; readonly replaced: readonly string[] };

/** The first that fits. "plantje" may be a plan or a plant, so both. */
const endings: readonly Ending[] = [
  { pattern: /^(.+)heden$/, replaced: ["$1heid"] },
  { pattern: /^(.{3,})etjes?$/, replaced: ["$1"] },
  { pattern: /^(.{3,})tjes?$/, replaced: ["$1", "$1t"] },
  { pattern: /^(.{3,}?)p?jes?$/, replaced: ["$1"] },
  { pattern: /^(.+(?:ig|lijk))(?:er|ere|ste)$/, replaced: ["$1"] },
  { pattern: /^(.{2,}(?:[^aeiou]|ee|ie))en$/, replaced: ["$1"] },
  { pattern: /^(.{3,}(?:[^aeiou]e|e[lmnr]|ie|[aeo][ao]r|[^aeiou]or|[^aeiou][aouiy]))s$/, replaced: ["$1"] },
  { pattern: /^(.{2,}[^aeiou])e$/, replaced: ["$1"] },
];

/** The word without its ending, spelled as it is when it stands alone. */
export function rootsOf(word: string): readonly string[] {
  const pair = irregular.find(([one, many]) => word === one || word === many);
  if (pair) return pair;
  const ending = endings.find(({ pattern }) => pattern.test(word));
  return ending ? ending.replaced.flatMap((root) => standingAlone(word.replace(ending.pattern, root))) : [];
}

/** buss → bus, huiz → huis, briev → brief, bom → boom or bom. */
function standingAlone(root: string): readonly string[] {
  const single = root.replace(/([bdfgklmnprst])\1$/, "$1");
  if (single !== root) return [single];
  const hard = root.replace(/v$/, "f").replace(/z$/, "s");
  const long = hard.replace(/(^|[^aeiou])([aeou])([^aeiouwxj])$/, "$1$2$2$3");
  return long === hard ? [hard] : [hard, long];
}
