/** A municipality as every floor knows it. The room `tenancy` keeps it. */
export type Tenant = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** CBS code, for example GM0153; absent for a fictional municipality. */
  readonly cbsCode?: string;
  /** Languages of the residents' side, the first is the default; the staff's side is always nl and en. */
  readonly languages: readonly string[];
  readonly contact: TenantContact;
  readonly brand: TenantBrand;
  /** Its own logo, sizes in pixels; without one its name stands in letters. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
  readonly timeZone: string;
};

export type TenantContact = {
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly hours: string;
};

/** About ten brand variables, by name without `--brink-brand-`; the theme derives the rest. */
export type TenantBrand = Readonly<Record<string, string>>;

/** Finds the municipality of a host name; undefined when there is none. */
export interface TenantDirectory {
  byHost(host: string): Promise<Tenant | undefined>;
  byId(tenantId: string): Promise<Tenant | undefined>;
  all(): Promise<readonly Tenant[]>;
}
