import { z } from "zod";
import { email, id, oneOf, optionalText, text } from "../../platform/define/fields.ts";
import { localPath } from "./domain.ts";
import { keySteps, sides } from "./client-keys/domain.ts";
import { parties } from "./broker/domain.ts";
import { noEntries } from "./sso/no-entry.ts";
import { proofs } from "./sso/provider.ts";

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

/** The address of a provider as it names itself; the address of its description is one that people copy too. */
function issuerField() {
  return text(300)
    .transform((value) => value.replace(/\/\.well-known\/openid-configuration$/, ""))
    .refine(isIssuer, "identity.staff.sso.wrong.issuer");
}

function isIssuer(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && `${url.search}${url.hash}${url.username}` === "";
}

export const connectionFields = z.object({
  issuer: issuerField(),
  clientId: text(200),
  proof: oneOf(proofs).default("secret"),
  // Left empty: the one that is kept.
  clientSecret: optionalText(500),
  groupsClaim: text(200),
});

export const brokerFields = z.object({
  party: oneOf(parties).default("person"),
  name: text(40).transform((value) => value.replace(/\s+/g, " ")),
  issuer: issuerField(),
  clientId: text(200),
  proof: oneOf(proofs).default("secret"),
  // Left empty: the one that is kept.
  clientSecret: optionalText(500),
  scope: words(300),
  subjectClaim: text(200),
  levelClaim: text(200),
  askedLevels: words(500),
  goodLevels: text(1_000).transform((value) => [...new Set(value.split(/\s+/))]),
});

/** Words with a space between them, or nothing. */
function words(longest: number) {
  return optionalText(longest).transform((value) => value.split(/\s+/).join(" "));
}

export const brokerSwitchFields = z.object({ party: oneOf(parties).default("person"), way: oneOf(["on", "off"]) });

export const clientKeyFields = z.object({ side: oneOf(sides), step: oneOf(keySteps) });

export const groupRoleFields = z.object({ group: text(200), role: roleField() });

export const ssoWayFields = z.object({
  way: oneOf(["off", "beside", "only"]),
  emergency: z.union([z.literal("").transform(() => undefined), id()]).optional(),
});

/** As somebody came back; all of it is theirs to write. */
export const ssoReturnFields = z.object({ address: z.url(), flow: z.string().max(4_000).optional() });

export const signInPageParams = z.object({
  next: z.string().max(500).optional().catch(undefined),
  verstuurd: z.string().optional().catch(undefined),
  reden: z.enum(noEntries).optional().catch(undefined),
});
