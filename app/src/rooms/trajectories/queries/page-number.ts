import { z } from "zod";

/** The page of a list in an address, from 1; anything else is the first page. */
export const pageNumber = z.coerce.number().int().min(1).max(100_000).default(1).catch(1);
