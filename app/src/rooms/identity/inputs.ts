import { z } from "zod";
import { email, id, text } from "../../platform/define/fields.ts";
import { localPath } from "./domain.ts";

/** Where to go after signing in; anything that is not a path of this site counts as absent. */
export function nextPath() {
  return z
    .string()
    .optional()
    .catch(undefined)
    .transform((value) => localPath(value));
}

export const requestLinkFields = z.object({ email: email(), next: nextPath() });

/** 256 bits as they stand in the address; anything else is a forged link and answered as an unknown one. */
export const signInFields = z.object({ token: z.string().max(200) });

/** A role of any room; whether it exists is for the command to see. */
function roleField() {
  return text(40);
}

export const grantFields = z.object({ personId: id(), role: roleField() });

/** A group of checkboxes sends nothing, one value or several. */
function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

export const invitationFields = z.object({
  email: email(),
  // A name stands in the head of a letter: no line ends.
  name: text(80).transform((value) => value.replace(/\s+/g, " ")),
  roles: z.preprocess(
    asList,
    z.array(roleField()).min(1, "identity.staff.wrong.rolesNone").max(20, "identity.staff.wrong.rolesNone"),
  ),
});

export const peopleSearch = z.object({
  zoek: z.string().max(100).catch("").default(""),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export const stepIntoFields = z.object({ role: roleField(), next: nextPath() });
