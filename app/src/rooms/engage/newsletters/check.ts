import { hintsIn } from "@brink/plain-language";
import type { NewsletterWords } from "./domain.ts";
import { isOwnPath, isTarget, letterBlocks, linkPattern, picturePattern } from "./letter-text.ts";

/** What keeps somebody from reading it: it is not sent like that. */
const obstacles = [
  ...["noBody", "noSubject", "noSender", "noContact", "emptyLink", "brokenLink"],
  ...["noAlternative", "pictureElsewhere", "wrongHeading"],
] as const;
/** What makes it harder to read. */
type Advice = "longSubject" | "bareAddress" | "capitals" | "lonelyHeading" | "longParagraph" | "plain";

type Kind = (typeof obstacles)[number] | Advice;

export type Finding = {
  readonly kind: Kind;
  /** Whether it has to be set right before the newsletter can go. */
  readonly isObstacle: boolean;
  /** In which text. */
  readonly lang: string;
  /** The words that it is about; "" for all of it. */
  readonly quote: string;
  /** For `plain`: what is hard in it, and what could stand there. */
  readonly hint?: { readonly kind: string; readonly instead: string; readonly words: number };
};

export const subjectLongerThan = 60;
const paragraphLongerThan = 600;

/** What is wrong with a newsletter for who reads it with eyes, ears or fingers, the worst first. */
export function checkNewsletter(words: NewsletterWords, contact: { readonly isThere: boolean }): readonly Finding[] {
  const langs = [...new Set(["nl", ...Object.keys(words.subject), ...Object.keys(words.body)])];
  const found = [
    ...(words.sender === "" ? [finding("noSender", "nl")] : []),
    ...(contact.isThere ? [] : [finding("noContact", "nl")]),
    ...langs.flatMap((lang) => inLanguage(lang, words.subject[lang] ?? "", words.body[lang] ?? "")),
  ];
  return [...found.filter(({ isObstacle }) => isObstacle), ...found.filter(({ isObstacle }) => !isObstacle)];
}

function finding(kind: Kind, lang: string, quote = ""): Finding {
  return { kind, lang, quote, isObstacle: obstacles.some((one) => one === kind) };
}

function inLanguage(lang: string, subject: string, body: string): readonly Finding[] {
  const of = (kind: Kind) => (quote: string) => finding(kind, lang, quote);
  return [
    ...(subject === "" ? [finding("noSubject", lang)] : []),
    ...(body === "" ? [finding("noBody", lang)] : []),
    ...(subject.length > subjectLongerThan ? [finding("longSubject", lang)] : []),
    ...links(lang, body),
    ...pictures(lang, body),
    ...wrongHeadings(body).map(of("wrongHeading")),
    ...lonelyHeadings(body).map(of("lonelyHeading")),
    ...bareAddresses(body).map(of("bareAddress")),
    ...capitals(`${subject}\n${body}`).map(of("capitals")),
    ...longParagraphs(body).map(of("longParagraph")),
    ...(lang === "nl" ? hardWords(`${subject}.\n\n${withoutMarks(body)}`) : []),
  ];
}

// Who goes from link to link hears these alone (WCAG 2.4.4, 2.4.9).
const sayingNothing = new Set([
  ...["hier", "klik hier", "lees meer", "meer", "lees verder", "meer info", "meer informatie", "link", "deze link"],
  ...["website", "via deze link", "deze pagina", "here", "click here", "read more", "more", "this link", "this page"],
  ...["more information", "more info"],
]);

function links(lang: string, body: string): readonly Finding[] {
  return [...body.matchAll(linkPattern)].flatMap(([whole, words = "", href = ""], at, all) => {
    if (all[at]?.input[all[at].index - 1] === "!") return [];
    if (!isTarget(href)) return [finding("brokenLink", lang, whole)];
    const said = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    return said === "" || sayingNothing.has(said) || isAddress(words) ? [finding("emptyLink", lang, whole)] : [];
  });
}

function isAddress(words: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)/i.test(words);
}

// As `picturePattern`, wherever it stands and whatever its address.
const anyPicture = /!\[[^\]]{0,300}\]\([^)]{0,2000}\)/g;

function pictures(lang: string, body: string): readonly Finding[] {
  return [...body.matchAll(anyPicture)].flatMap(({ 0: whole }) => {
    const [, alternative = "", src = ""] = picturePattern.exec(whole) ?? [];
    if (!isOwnPath(src)) return [finding("pictureElsewhere", lang, whole)];
    return alternative.trim() === "" ? [finding("noAlternative", lang, whole)] : [];
  });
}

/** Other signs for headings, and lines in bold: for who listens these are no headings. */
function wrongHeadings(body: string): readonly string[] {
  return body.split("\n").filter((line) => /^\s*(?:#(?!# )|##(?! )|\*\*[^*]+\*\*\s*$)/.test(line));
}

/** With nothing below it: who jumps from heading to heading lands on nothing. */
function lonelyHeadings(body: string): readonly string[] {
  const blocks = letterBlocks(body);
  return blocks.flatMap((one, at) => {
    const next = blocks[at + 1];
    return one.kind === "heading" && (next === undefined || next.kind === "heading") ? [one.text] : [];
  });
}

function bareAddresses(body: string): readonly string[] {
  return withoutMarks(body).match(/(?:https?:\/\/|www\.)[^\s)]+/gi) ?? [];
}

/** Two words or more in a row, of which at least one is longer than most abbreviations. */
function capitals(text: string): readonly string[] {
  const rows = withoutMarks(text).match(/\p{Lu}[\p{Lu}\p{N}'-]+(?:[ ,]+\p{Lu}[\p{Lu}\p{N}'-]+)+/gu) ?? [];
  return rows.filter((row) => row.split(/[ ,]+/).some((word) => word.length > 4));
}

function longParagraphs(body: string): readonly string[] {
  return letterBlocks(body).flatMap((one) => {
    const text = one.kind === "paragraph" ? one.pieces.map((piece) => piece.text).join("") : "";
    return text.length > paragraphLongerThan ? [`${text.slice(0, 60)} …`] : [];
  });
}

const quotedAtMost = 80;

function hardWords(text: string): readonly Finding[] {
  return hintsIn(text).map(({ kind, start, end, instead, words }) => {
    const whole = text.slice(start, end);
    const quote = whole.length > quotedAtMost ? `${whole.slice(0, quotedAtMost)} …` : whole;
    return { ...finding("plain", "nl", quote), hint: { kind, instead, words } };
  });
}

/** The words that are read, without addresses of links and pictures. */
function withoutMarks(text: string): string {
  return text.replaceAll(anyPicture, "").replaceAll(linkPattern, "$1").replaceAll(/^## /gm, "");
}
