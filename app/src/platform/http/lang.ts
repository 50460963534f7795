import type { Tenant } from "../define/tenant.ts";

const staffLanguages = ["nl", "en"] as const;

/** The languages of a side: staff Dutch and English, residents what the municipality chose. */
export function languagesOf(tenant: Tenant, side: "resident" | "staff"): readonly string[] {
  return side === "staff" ? staffLanguages : tenant.languages;
}

/**
 * The language of a page: asked in the address (`?lang=ar`), else chosen before (cookie), else the browser's wish, else
 * the municipality's first.
 */
export function chooseLang(
  offered: readonly string[],
  asked: string | undefined,
  chosen: string | undefined,
  acceptLanguage: string | undefined,
): string {
  for (const wish of [asked, chosen, ...wishes(acceptLanguage)]) {
    if (wish !== undefined && offered.includes(wish)) return wish;
  }
  return offered[0] ?? "nl";
}

/** Languages of an Accept-Language header, most wanted first, without their regions. */
function wishes(header: string | undefined): readonly string[] {
  if (header === undefined) return [];
  return header
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.split(";q=");
      return { tag: tag.trim().split("-")[0] ?? "", q: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .sort((a, b) => b.q - a.q)
    .map((wish) => wish.tag);
}
