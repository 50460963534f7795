/**
 * The SQL that makes a table a municipality's own: `tenant_id` first in the primary key, row-level security, and the
 * grants of the tenant role. test/architecture asks the database catalogue whether every table has it.
 */
export function tenantTable(name: string, columns: string, primaryKey: string): string {
  return `
    create table ${name} (tenant_id uuid not null, ${columns}, primary key (tenant_id, ${primaryKey}));
    ${ownRowsOnly(name)}`;
}

/** Row-level security of one table: a row is there only for its own municipality. */
export function ownRowsOnly(name: string): string {
  return `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy own_rows on ${name} to brink_tenant
      using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
      with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
    grant select, insert, update, delete on ${name} to brink_tenant;`;
}

/**
 * For a table of which many rows are counted at once: asks which municipality it is once a question, not once a row. What
 * is written is still checked row by row.
 */
export function tenantAskedOnce(name: string): string {
  return `
    alter policy own_rows on ${name} using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));`;
}
