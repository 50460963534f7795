import { createHmac } from "node:crypto";

/** Who may take part: anybody; anybody, and who has a code is counted apart too; only who has a code. */
export const codeRules = ["none", "welcome", "required"] as const;
export type CodeRule = (typeof codeRules)[number];

/** Of what looks alike only one is used, and what somebody reads in its place counts as it: 47.5 bits in ten letters. */
const alphabet = "0123456789ACDEFHJKMNPRTVWXY";
const readAs: Readonly<Record<string, string>> = {
  ...{ O: "0", Q: "0", I: "1", L: "1", Z: "2", S: "5", G: "6", B: "8", U: "V" },
};
const letters = 10;
const howMany = BigInt(alphabet.length) ** BigInt(letters);

/** The code in what somebody typed: capitals or not, in groups or not, with look-alikes. Undefined when it is none. */
export function codeIn(typed: string): string | undefined {
  const bare = [...typed.toUpperCase()].filter((one) => /[A-Z\d]/.test(one)).map((one) => readAs[one] ?? one);
  return bare.length === letters ? bare.join("") : undefined;
}

/** As it stands on paper: two groups of five. */
export function groupedCode(code: string): string {
  return `${code.slice(0, letters / 2)}-${code.slice(letters / 2)}`;
}

/** The code with this number, from 1, of what was made from a seed: the same one each time. */
export function codeAt(seed: string, number: number): string {
  const bytes = createHmac("sha256", seed).update(`code ${number}`).digest();
  let code = "";
  // 2^64 is 90,000 times as many as there are codes: none comes noticeably more often.
  for (let rest = bytes.readBigUInt64BE() % howMany; code.length < letters; rest /= BigInt(alphabet.length))
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
  return code;
}

/** How many cards of a batch stand in one file. */
export const cardsPerPart = 500;

export function partsOf(wanted: number): number {
  return Math.ceil(wanted / cardsPerPart);
}

/** About how long making so many cards takes: measured at 0.7 s for 500 on two cores; others want the machine too. */
export function minutesFor(wanted: number): number {
  return Math.max(1, Math.round((partsOf(wanted) * 1.5) / 60));
}

/** How long a file can be opened after it was asked for. */
export const fetchMinutes = 15;
