import { createHash, createHmac, randomBytes } from "node:crypto";
import { Client } from "pg";
import type { Migration } from "../define/room.ts";
import { platformMigrations } from "./platform-migrations.ts";

/** What a migrated database gives: how the application logs in (never as the owner), and its signing secret. */
export type Migrated = {
  readonly appConnectionString: string;
  readonly secret: string;
  readonly applied: readonly string[];
};

// Any constant will do, as long as every Brink uses the same one ("brink" in ASCII).
const migrationLock = 0x6272696e6b;

/**
 * Brings the database up to date as its owner, under an advisory lock: two processes starting at once are safe. Forward
 * only. Throws when an applied migration was changed, because then nobody knows what the database looks like.
 */
export async function migrate(
  ownerConnectionString: string,
  rooms: readonly Migration[],
  extra?: (client: Client) => Promise<void>,
): Promise<Migrated> {
  const client = new Client({ connectionString: ownerConnectionString });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await requireVersion(client);
    const secret = await prepare(client);
    const login = await loginRole(client, secret);
    const applied: string[] = [];
    for (const migration of [...platformMigrations, ...rooms]) {
      if (await apply(client, migration)) applied.push(migration.id);
    }
    if (extra) await extra(client);
    return { appConnectionString: withLogin(ownerConnectionString, login), secret, applied };
  } finally {
    await client.end();
  }
}

async function requireVersion(client: Client): Promise<void> {
  const answer = await client.query<{ server_version_num: string }>("show server_version_num");
  const major = Math.floor(Number(answer.rows[0]?.server_version_num) / 10_000);
  if (major < 15)
    throw new Error(`Brink needs PostgreSQL 15 or newer, and the one of DATABASE_URL is ${major}: use a newer one.`);
}

const rolesSql = `
  do $$ begin
    if not exists (select 1 from pg_roles where rolname = 'brink_tenant') then create role brink_tenant nologin; end if;
    if not exists (select 1 from pg_roles where rolname = 'brink_platform') then create role brink_platform nologin; end if;
  end $$;
  grant usage on schema public to brink_tenant, brink_platform;
  create table if not exists platform_migration (id text primary key, sha256 text not null, at timestamptz not null default now());
  create table if not exists platform_secret (value text not null);
  grant select on platform_migration to brink_platform;`;

/** Roles, the list of migrations, and the secret that only the owner can read. Returns the secret. */
async function prepare(client: Client): Promise<string> {
  await client.query(rolesSql);
  const found = await client.query<{ value: string }>("select value from platform_secret");
  if (found.rows[0]) return found.rows[0].value;
  const fresh = randomBytes(32).toString("base64url");
  await client.query("insert into platform_secret values ($1)", [fresh]);
  return fresh;
}

/** One login role per database, without any right of its own: it can only become brink_tenant or brink_platform. */
async function loginRole(client: Client, secret: string): Promise<{ user: string; password: string }> {
  const name = await client.query<{ current_database: string }>("select current_database()");
  const database = name.rows[0]?.current_database ?? "";
  const user = `brink_app_${createHash("sha256").update(database).digest("hex").slice(0, 8)}`;
  const password = createHmac("sha256", secret).update(`login ${database}`).digest("base64url");
  await client.query(`
    do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${user}') then create role ${user} login noinherit; end if;
    end $$;
    alter role ${user} login noinherit password '${password}';
    grant brink_tenant, brink_platform to ${user};`);
  return { user, password };
}

async function apply(client: Client, migration: Migration): Promise<boolean> {
  const sha256 = createHash("sha256").update(migration.sql).digest("hex");
  const found = await client.query<{ sha256: string }>("select sha256 from platform_migration where id = $1", [
    migration.id,
  ]);
  const earlier = found.rows[0];
  if (earlier && earlier.sha256 !== sha256) {
    throw new Error(`Migration ${migration.id} was changed after it was applied. Put it back and add a new one.`);
  }
  if (earlier) return false;
  await client.query("begin");
  await client.query(migration.sql);
  await client.query("insert into platform_migration (id, sha256) values ($1, $2)", [migration.id, sha256]);
  await client.query("commit");
  return true;
}

function withLogin(connectionString: string, login: { user: string; password: string }): string {
  const url = new URL(connectionString);
  url.username = login.user;
  url.password = login.password;
  return url.toString();
}
