import { newId } from "../../kernel/ids.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { refused } from "../../kernel/result.ts";
import { fieldRefusals } from "../../platform/http/run-command.ts";
import type { Storage } from "../../platform/storage/storage.ts";
import type { TenantBrand } from "../../platform/define/tenant.ts";
import { brandFromColour, brandValues } from "./brand.ts";
import { createMunicipality } from "./commands/create-municipality.ts";
import type { LegalTexts } from "./domain.ts";
import { allMunicipalities } from "./reader.ts";
import { starterLegalTexts } from "./starter-legal-texts.ts";
import type { TownSpec } from "./town-arguments.ts";

export type CreatedTown = { readonly tenantId: string; readonly slug: string };

/** What a seed may give on top of the operator's arguments. */
export type TownExtras = {
  readonly brand?: TenantBrand;
  readonly languages?: readonly string[];
  readonly hours?: string;
  readonly legalTexts?: LegalTexts;
};

/**
 * A town with its own name, colours and neighbourhoods. The first one answers on localhost. Refused when the slug or a
 * host name is taken, or when something is not well-formed.
 */
export async function createTown(
  storage: Storage,
  spec: TownSpec,
  extras: TownExtras = {},
): Promise<Result<CreatedTown, Refusal>> {
  const others = await storage.platform(allMunicipalities);
  const made = await found(storage, spec, extras, !others.some((one) => one.isDefault));
  // Two operators at the same moment: the second town is not the first.
  const late = !made.ok && made.refusal.kind === "invalid" && made.refusal.fields[0]?.field === "isDefault";
  return late ? found(storage, spec, extras, false) : made;
}

async function found(
  storage: Storage,
  spec: TownSpec,
  extras: TownExtras,
  isDefault: boolean,
): Promise<Result<CreatedTown, Refusal>> {
  const parsed = createMunicipality.input.safeParse({
    name: spec.name,
    slug: spec.slug,
    cbsCode: spec.cbsCode,
    hosts: spec.hosts,
    isDefault,
    languages: extras.languages ?? ["nl", "en"],
    contact: { phone: spec.phone, email: spec.email, address: spec.address, hours: extras.hours ?? "" },
    brand: extras.brand ?? (spec.colour === undefined ? {} : brandValues(brandFromColour(spec.colour))),
    areas: spec.areas,
    legalTexts: extras.legalTexts ?? starterLegalTexts(spec),
  });
  if (!parsed.success) return refused({ kind: "invalid", fields: fieldRefusals(parsed.error) });
  const scope = { tenantId: newId(), actor: { kind: "system", name: "operator" } } as const;
  return storage.unitOfWork(scope, (work) => createMunicipality.run(work, parsed.data));
}
