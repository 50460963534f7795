import { once } from "node:events";
import type { Server } from "node:http";
import { createServer as createHttpServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { systemClock } from "./kernel/clock.ts";
import type { Result } from "./kernel/result.ts";
import { ok, refused } from "./kernel/result.ts";
import { assemble, compose } from "./compose.ts";
import type { Composition } from "./compose.ts";
import type { Config } from "./platform/config/config.ts";
import type { Environment } from "./platform/config/environment.ts";
import { readConfig } from "./platform/config/config.ts";
import { packageRoot } from "./platform/config/package-root.ts";
import { closeServer } from "./platform/http/close-server.ts";
import { keptAnswersFirst } from "./platform/http/kept-answer.ts";
import { withSecurityHeaders } from "./platform/http/security-headers.ts";
import { createServer } from "./platform/http/server.ts";
import { declaredJobs, joinSubscriptions } from "./platform/jobs/declared.ts";
import { installQueue } from "./platform/jobs/queue-schema.ts";
import type { Doors } from "./platform/storage/doors.ts";
import { analyse } from "./platform/storage/analyse.ts";
import { openDoors } from "./platform/storage/doors.ts";
import { migrate } from "./platform/storage/migrate.ts";
import { startPostgres } from "./platform/storage/postgres/supervisor.ts";
import { createLog } from "./platform/telemetry/log.ts";
import { seedDemo } from "./demo.ts";

export type Say = (line: string) => void;

export type RunningBrink = { readonly url: string; stop(): Promise<void> };

export type OpenBrink = {
  readonly config: Config;
  readonly composition: Composition;
  /** Lets the database count its rows, which it else does by itself within minutes. */
  analyse(): Promise<void>;
  close(): Promise<void>;
};

// Shorter than the ten seconds after which containers and systemd's stricter units kill.
const stopGraceMs = 5_000;

/** Settings, database, tables and rooms, without listening: what the server and the command line both stand on. */
export async function openBrink(env: Environment, say: Say): Promise<Result<OpenBrink, string>> {
  const config = readConfig(env);
  if (!config.ok) return config;
  try {
    return ok(await open(config.value, say));
  } catch (error) {
    return refused(reasonOf(error));
  }
}

async function open(config: Config, say: Say): Promise<OpenBrink> {
  const { database, dataDir } = config;
  if (database.kind === "embedded") say(`Starting the database in ${dataDir} …`);
  const postgres = database.kind === "embedded" ? await startPostgres({ dataDir, log: say }) : undefined;
  try {
    say("Bringing the tables up to date …");
    const owner = postgres?.connectionString ?? (database.kind === "external" ? database.url : "");
    const folder = packageRoot();
    const assembly = assemble(config, folder);
    const { rooms } = assembly;
    const migrations = rooms.flatMap((room) => room.migrations);
    const migrated = await migrate(owner, migrations, installQueue(declaredJobs(rooms)));
    const clock = systemClock();
    const followed = joinSubscriptions(rooms);
    const isFollowed = (event: string) => Object.hasOwn(followed, event);
    const statementMs = config.statementSeconds * 1000;
    const doors = openDoors(migrated.appConnectionString, { clock, isFollowed, statementMs });
    const log = createLog("warn");
    const composition = compose({ config, assembly, ...doors, clock, log, secret: migrated.secret, folder });
    return { config, composition, analyse: () => analyse(owner), close: () => closeAll(doors, postgres) };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

async function closeAll({ web, storage }: Doors, postgres: { stop(): Promise<void> } | undefined): Promise<void> {
  await web.close();
  await storage.close();
  await postgres?.stop();
}

/** The whole of Brink, listening. A refusal is one sentence that says what to do. */
export async function startBrink(env: Environment, say: Say): Promise<Result<RunningBrink, string>> {
  const opened = await openBrink(env, say);
  if (!opened.ok) return opened;
  const { config, composition } = opened.value;
  const server = await fillAndListen(opened.value, say).catch((error: unknown) => reasonOf(error, config));
  if (typeof server === "string") {
    await opened.value.close();
    return refused(server);
  }
  await composition.startWork();
  return ok({
    url: config.baseUrl,
    async stop() {
      await closeServer(server, stopGraceMs);
      await composition.stopWork();
      await opened.value.close();
    },
  });
}

async function fillAndListen(opened: OpenBrink, say: Say): Promise<Server> {
  const { composition, config } = opened;
  if (config.demo && (await seedDemo(composition, say))) await opened.analyse();
  return listen(composition, config);
}

async function listen({ app }: Composition, config: Config): Promise<Server> {
  const answer = getRequestListener(createServer(app).fetch);
  const wholeWay = withSecurityHeaders(app.baseUrl, (request, response) => void answer(request, response));
  const server = createHttpServer(keptAnswersFirst(app, wholeWay));
  server.listen(config.port, config.host);
  await once(server, "listening");
  return server;
}

/** One sentence about what stopped the start. */
function reasonOf(error: unknown, config?: Config): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE" && config) {
    return `Port ${config.port} is in use by another program: stop that one, or choose another port, for example PORT=${config.port + 1}.`;
  }
  if ((code === "EADDRNOTAVAIL" || code === "ENOTFOUND") && config)
    return `HOST must be an address of this machine, for example HOST=127.0.0.1 or HOST=0.0.0.0; it is "${config.host}".`;
  if (code === "EACCES" && config)
    return `Port ${config.port} may not be opened by this user: choose one above 1023, for example PORT=3000.`;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "28P01") {
    return `The database of DATABASE_URL does not answer or does not let Brink in (${code}): check the address, user and password.`;
  }
  const said = error instanceof Error ? error.message : String(error);
  if (code === "42501")
    return `The user of DATABASE_URL lacks a right (${said}): let it own the database and make roles, as docs/guides/operate.md says under "A PostgreSQL of your own".`;
  if (code === "3D000") return `The database of DATABASE_URL is not there (${said}): make it, or name another one.`;
  return said;
}
