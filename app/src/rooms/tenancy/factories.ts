import type { Tenant } from "../../platform/define/tenant.ts";
import type { Storage } from "../../platform/storage/storage.ts";
import { createMunicipality } from "./commands/create-municipality.ts";

/** A municipality of which a test wants to say only what matters to it. */
export type GivenMunicipality = {
  readonly cbsCode?: string;
  readonly hosts?: readonly string[];
  readonly areas?: readonly { readonly code: string; readonly name: string; readonly inhabitants?: number }[];
  readonly legalTexts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Founds the tenant of a test's world, under a slug of its own. Returns the slug. */
export async function foundMunicipality(
  world: { readonly storage: Storage; readonly tenant: Tenant },
  given: GivenMunicipality = {},
): Promise<string> {
  const { id, name, languages, contact } = world.tenant;
  const slug = `stad-${id.slice(-12)}`;
  const { cbsCode = "", hosts = [], areas = [], legalTexts = {} } = given;
  const input = createMunicipality.input.parse({
    ...{ name, slug, languages, contact, cbsCode, hosts, areas, legalTexts },
    isDefault: false,
    brand: {},
  });
  const scope = { tenantId: id, actor: { kind: "system", name: "test" } } as const;
  const made = await world.storage.unitOfWork(scope, (work) => createMunicipality.run(work, input));
  if (!made.ok) throw new Error(`The test's municipality was refused: ${JSON.stringify(made.refusal)}`);
  return slug;
}
