import { z } from "zod";
import type { Finding, WayToFind } from "./place-fields.ts";
import { waysToFind } from "./place-fields.ts";

const pressed = new RegExp(String.raw`^(?:${waysToFind.join("|")}) \S{1,100}(?: \d{1,3})?$`);

/** The button that was pressed: `words v3`, `drop v3 2`. */
export const findingInput: z.ZodType<Finding, string> = z
  .string()
  .regex(pressed)
  .transform((value) => {
    const [way = "", control = "", at] = value.split(" ");
    const found = waysToFind.find((one): one is WayToFind => one === way) ?? "words";
    return { way: found, control, ...(at === undefined ? {} : { at: Number(at) }) };
  });
