import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const owner = new Client({ connectionString: inject("postgresUrl") });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

// Of the platform itself; they hold nothing of a municipality and only the owner reads the second.
const withoutTenant = ["platform_migration", "platform_secret"];

const tablesSql = `
  select c.relname as table, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
    (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where i.indrelid = c.oid and i.indisprimary) as first_of_key,
    array(select p.polname::text from pg_policy p join pg_roles r on r.oid = any(p.polroles)
          where p.polrelid = c.oid and r.rolname = 'brink_tenant') as policies,
    has_table_privilege('brink_tenant', c.oid, 'select') as tenant_reads
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;

type TableRow = {
  table: string;
  secured: boolean;
  forced: boolean;
  first_of_key: string | null;
  policies: string[];
  tenant_reads: boolean;
};

describe("the database", () => {
  it("keeps every table apart by municipality", async () => {
    const { rows } = await owner.query<TableRow>(tablesSql);
    const tables = rows.filter((row) => !withoutTenant.includes(row.table));
    expect(tables.length).toBeGreaterThan(10);
    const open = tables.filter(
      (row) => !row.secured || !row.forced || row.first_of_key !== "tenant_id" || row.policies.length === 0,
    );
    expect(open.map((row) => row.table)).toEqual([]);
  });

  it("names a municipality in every policy of the tenant's role", async () => {
    const { rows } = await owner.query<{ table: string; rule: string | null }>(
      `select tablename as table, qual as rule from pg_policies where 'brink_tenant' = any(roles)`,
    );
    expect(rows.filter((row) => !row.rule?.includes("app.tenant")).map((row) => row.table)).toEqual([]);
  });

  it("gives the application's login nothing of its own, and never the owner's rights", async () => {
    const { rows } = await owner.query<{
      super: boolean;
      bypass: boolean;
      inherits: boolean;
      owns: boolean;
      grants: boolean;
    }>(
      `select rolsuper as super, rolbypassrls as bypass, rolinherit as inherits,
         exists (select 1 from pg_class where relowner = r.oid) as owns,
         exists (select 1 from information_schema.role_table_grants where grantee = r.rolname) as grants
       from pg_roles r where rolname = $1`,
      [new URL(inject("appConnectionString")).username],
    );
    expect(rows).toEqual([{ super: false, bypass: false, inherits: false, owns: false, grants: false }]);
  });

  it("lets nobody but the owner read the signing secret", async () => {
    const { rows } = await owner.query<{ role: string }>(
      `select rolname as role from pg_roles where rolname like 'brink%' and has_table_privilege(rolname, 'platform_secret', 'select')`,
    );
    expect(rows).toEqual([]);
  });
});
