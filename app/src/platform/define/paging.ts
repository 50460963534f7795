import { z } from "zod";
import { href } from "./endpoint-parts.ts";

/** Where the part of a long list begins that somebody asks for, and how long it is; for the params of an endpoint. */
export const pagingParams = {
  pagina: z.coerce.number().int().min(1).max(10_000).default(1).describe("Het hoeveelste deel van de lijst."),
  perPagina: z.coerce.number().int().min(1).max(100).default(20).describe("Hoeveel er in een deel staan."),
};

export type Paging = { readonly pagina: number; readonly perPagina: number };

/** A part of a long list, with the way to the parts beside it. */
export function pagedShape<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    totaal: z.int().describe("Hoeveel er in de hele lijst staan."),
    pagina: z.int(),
    perPagina: z.int(),
    items: z.array(item),
    _links: z.strictObject({ self: href, vorige: href.optional(), volgende: href.optional() }),
  });
}

/** `address`: that of the list, without a question. `filter`: what else was asked, to be asked again for the next part. */
export function pagedAnswer<Item>(
  address: string,
  { pagina, perPagina }: Paging,
  found: { readonly items: readonly Item[]; readonly total: number },
  filter: Readonly<Record<string, string | undefined>> = {},
) {
  const known = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const at = (page: number) => {
    const asked = new URLSearchParams([...known, ["pagina", String(page)], ["perPagina", String(perPagina)]]);
    return { href: `${address}?${asked.toString()}` };
  };
  return {
    ...{ totaal: found.total, pagina, perPagina, items: [...found.items] },
    _links: {
      self: at(pagina),
      ...(pagina > 1 && { vorige: at(pagina - 1) }),
      ...(pagina * perPagina < found.total && { volgende: at(pagina + 1) }),
    },
  };
}
