import { once } from "node:events";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { brinkProgram, buildWhenChanged } from "./running-brink.ts";

const owner = new Client({ connectionString: inject("postgresUrl") });
const name = `hosted_${String(process.pid)}`;

beforeAll(async () => {
  buildWhenChanged();
  await owner.connect();
  await owner.query(`create role ${name} login password 'secret'`);
  await owner.query(`create database ${name} owner ${name}`);
}, 120_000);

afterAll(async () => {
  await owner.query(`drop database ${name}`);
  await owner.query(`drop role ${name}`);
  await owner.end();
});

test.each([
  [
    "without the right to make roles",
    name,
    /lacks a right \(permission denied .*\): let it own .* docs\/guides\/operate\.md/,
  ],
  [
    "that is not there",
    `${name}_gone`,
    /The database of DATABASE_URL is not there \(.*\): make it, or name another one\./,
  ],
])(
  "a database of one's own %s is one sentence that says what to do, and exit 1",
  async (_what, database, sentence) => {
    const url = new URL(inject("postgresUrl"));
    Object.assign(url, { username: name, password: "secret", pathname: `/${database}` });
    const { child, output } = brinkProgram({ DATABASE_URL: url.toString(), PORT: "3999" });
    await once(child, "close");
    expect(output()).toMatch(sentence);
    expect(output()).not.toContain("secret");
    expect(child.exitCode).toBe(1);
  },
  60_000,
);
