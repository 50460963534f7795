import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";

const auxiliary = /^(?:word|wordt|worden|werd|werden)$/i;
/** Strong ones end in -en, as infinitives do: of those only what begins with "ge", and the ones that letters hold. */
const participle =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|vast|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}[dt]|besloten|besproken|bekeken|begonnen|verboden|ontvangen|vernomen|bewezen|behouden|betrokken)$/iu;

// They look like participles and are none.
const others = new Set(
  (
    "gezond gebied gebieden gebouwen gemeente gemeenten gesprek gesprekken gezinnen gevallen gedachten gezicht gewicht gerecht " +
    "gedicht geluid gebruiken gelegenheid gemeentehuizen gemeenschappen gegeven gegevens geweest belangen bedrijven bewoners " +
    "bezwaren berichten besluiten besluit beleid bedragen bericht verkeer verhalen verschillen verschil verkiezingen " +
    "verbeteringen verantwoordelijkheid verband vergunningen verhaal bekend bekenden bereid gereed gewoonten " +
    "gebeurtenissen gelden getallen gevolgen genoeg"
  ).split(" "),
);

/** Sentences in which something is done and nobody does it: "wordt gebouwd", "dat besloten werd". */
export function passives(text: string, sentences: readonly Sentence[]): readonly Hint[] {
  return sentences.flatMap(({ words }) => {
    const said = words.map(({ start, end }) => text.slice(start, end));
    const at = said.findIndex((word) => auxiliary.test(word));
    const auxiliaryPlace = words[at];
    if (!auxiliaryPlace || said.some((word, place) => place > at && word.toLowerCase() === "door")) return [];
    const done = participleNear(text, words, said, at);
    if (done === undefined) return [];
    const start = Math.min(auxiliaryPlace.start, done.start);
    return [{ kind: "passive", start, end: Math.max(auxiliaryPlace.end, done.end), instead: "", words: 0 } as const];
  });
}

/** How many words may stand between the two. */
const wordsBetween = 6;

/** The participle right before it, or the first after it that ends its clause. */
function participleNear(text: string, words: Sentence["words"], said: readonly string[], at: number) {
  const before = words[at - 1];
  const auxiliaryPlace = words[at];
  if (
    before &&
    auxiliaryPlace &&
    isParticiple(said[at - 1]) &&
    text.slice(before.end, auxiliaryPlace.start).trim() === ""
  )
    return before;
  const near = words.slice(at + 1, at + 2 + wordsBetween);
  return near.find(
    (place, index) =>
      isParticiple(said[at + 1 + index]) &&
      endsClause(text, place.end) &&
      !/[:;()]/.test(text.slice(auxiliaryPlace?.end, place.start)),
  );
}

function isParticiple(word = ""): boolean {
  return participle.test(word) && !others.has(word.toLowerCase());
}

function endsClause(text: string, end: number): boolean {
  return /^\s*(?:[.,;:!?)…]|$|en\b|of\b|maar\b|omdat\b|als\b|door\b|in\b|op\b|voor\b|aan\b|met\b|om\b)/u.test(
    text.slice(end, end + 12),
  );
}
