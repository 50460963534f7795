import { lengths } from "../../inputs.ts";
import type { ColumnUse, GivenAnswer, RowNote, WhyNot } from "../domain.ts";
import { countIn, momentIn, pointIn, withoutApostrophe } from "./cells.ts";
import { plainText } from "./plain-text.ts";
import type { Platform, Reading } from "./platform.ts";
import type { Record } from "./record.ts";
import { cellOf } from "./record.ts";
import { siteOf } from "./site.ts";

const uses: readonly (readonly [RegExp, ColumnUse])[] = [
  [/^id$/, "id"],
  [/\/machine_translations\//, "language"],
  [/^title(\/|$)/, "title"],
  [/^body(\/|$)/, "text"],
  [/^(category|taxonomies)\/name(\/|$)/, "theme"],
  [/^(address|latitude|longitude)$/, "place"],
  [/^(published_at|created_at)$/, "day"],
  [/^(votes|supports|(likes|endorsements)\/total_count)$/, "support"],
  [/^(state|is_amend|withdrawn|withdrawn_at)$/, "state"],
  [/^answer(\/|$)/, "answer"],
  [/^(author\/.*|(likes|endorsements)\/user_endorsements)$/, "people"],
  [/^comments$/, "comments"],
  [/^attachments$/, "files"],
  [
    /^(participatory_space|component|scope|category|taxonomies|original_proposal|cost_report|execution_period)\//,
    "other",
  ],
  [
    /^(reference|url|meeting_urls|related_proposals|follows_count|followers|created_in_meeting|coauthorships_count)$/,
    "other",
  ],
  [/^(cost|cost_report|execution_period|updated_at|answered_at|state_published_at)$/, "other"],
];

/** Proposals of Decidim, as its administrators export them: CSV with slashes in the names of columns, or JSON. */
export const decidim: Platform = {
  source: "decidim",
  knows: (heads) =>
    ["title", "body"].every((part) => heads.some((head) => head === part || head.startsWith(`${part}/`))),
  nameOf: (head) => head,
  useOf: (name) => uses.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown",
  read,
};

function read(record: Record, now: Date): Reading {
  const title = translated(record, "title");
  const body = translated(record, "body", title.lang);
  const day = cellOf(record, "published_at", "created_at");
  const sentAt = momentIn(day, now);
  const [lon, lat] = [cellOf(record, "longitude"), cellOf(record, "latitude")];
  const point = pointIn(lon, lat);
  const votes = cellOf(record, "votes", "supports", "likes/total_count", "endorsements/total_count");
  const supportsFor = countIn(votes);
  const { answer, notes } = answerIn(record, title.lang);
  return {
    sourceId: cellOf(record, "id"),
    site: siteIn(cellOf(record, "url", "participatory_space/url")),
    whyNot: whyNot(record),
    idea: {
      ...{ title: title.text, body: body.text, lang: title.lang, themes: themesIn(record) },
      spot: withoutApostrophe(cellOf(record, "address")),
      wasPublic: cellOf(record, "published_at") !== "",
      ...(sentAt !== undefined && { sentAt }),
      ...(point && { point }),
      ...(supportsFor !== undefined && { supportsFor }),
      ...(answer && { answer }),
    },
    notes: [
      ...(title.others ? [{ what: "languages", column: "title" } as const] : []),
      ...(sentAt === undefined ? [{ what: "day", column: "published_at", said: day } as const] : []),
      ...(lon + lat !== "" && !point ? [{ what: "place", column: "latitude", said: `${lat} ${lon}` } as const] : []),
      ...(votes !== "" && supportsFor === undefined ? [{ what: "number", column: "votes", said: votes } as const] : []),
      ...notes,
    ],
  };
}

function whyNot(record: Record): WhyNot | undefined {
  if (cellOf(record, "is_amend") === "true") return "amendment";
  const isWithdrawn = cellOf(record, "withdrawn") === "true" || cellOf(record, "withdrawn_at") !== "";
  return isWithdrawn || cellOf(record, "state") === "withdrawn" ? "withdrawn" : undefined;
}

/** A text in Dutch, else in the first language in which something stands; old exports have one text without a language. */
function translated(record: Record, name: string, wanted = "nl") {
  const found = [...record.cells].flatMap(([head, cell]) => {
    const lang = head.startsWith(`${name}/`)
      ? /^([a-z]{2,3})(?:-\w+)?$/i.exec(head.slice(name.length + 1))?.[1]
      : undefined;
    if (lang === undefined) return [];
    const text = plainText(withoutApostrophe(cell));
    return text === "" ? [] : [{ lang: lang.toLowerCase(), text }];
  });
  const [first] = found.toSorted((one, other) => Number(other.lang === wanted) - Number(one.lang === wanted));
  const bare = plainText(withoutApostrophe(cellOf(record, name)));
  return { ...(first ?? { lang: wanted, text: bare }), others: found.length > 1 };
}

/** Names of a category or of taxonomies: one in each column, a list, or what Ruby prints of names in several languages. */
function themesIn(record: Record): readonly string[] {
  const names = ["category/name", "taxonomies/name"].flatMap((name) => {
    const { text } = translated(record, name);
    const inRuby = [...text.matchAll(/\{[^{}]*\}/g)].flatMap(([hash]) => {
      const pairs = [...hash.matchAll(/"([a-z_-]+)"\s*(?:=>|:)\s*"([^"]*)"/g)];
      return (pairs.find(([, lang]) => lang === "nl") ?? pairs[0])?.[2] ?? [];
    });
    return inRuby.length > 0 ? inRuby : [text, ...text.split(",")];
  });
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}

/**
 * An answer with its decision becomes a proposal here; a decision without words, or words without one, says too little, and so
 * does an answer in another language than the question's.
 */
function answerIn(
  record: Record,
  asked: string,
): { readonly answer?: GivenAnswer; readonly notes: readonly RowNote[] } {
  const { text: words, lang } = translated(record, "answer");
  const state = cellOf(record, "state");
  const outcome = state === "accepted" ? "adopted" : state === "rejected" ? "rejected" : undefined;
  if (outcome && words !== "" && [lang, asked].every((one) => one === "nl") && words.length <= lengths.reason)
    return { answer: { outcome, words }, notes: [] };
  const isSilent = words === "" && ["", "not_answered", "published"].includes(state);
  return { notes: isSilent ? [] : [{ what: "answer", column: words === "" ? "state" : "answer" }] };
}

function siteIn(url: string): string {
  return URL.canParse(url) ? siteOf(url) : "";
}
