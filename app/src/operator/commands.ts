import type { Environment } from "../platform/config/environment.ts";
import { openBrink } from "../start.ts";
import { createTenantCommand } from "./create-tenant.ts";
import { doctorCommand } from "./doctor.ts";
import { demoCommand } from "./fill-demo.ts";
import { grantRoleCommand } from "./grant-role.ts";
import { importCbsCommand } from "./import-cbs.ts";
import type { OperatorCommand, Terminal } from "./operator-command.ts";

const migrateCommand: OperatorCommand = {
  words: ["migrate"],
  usage: "migrate",
  says: "Brings the tables up to date.",
  /** Opening Brink has done it already. */
  run(_brink, _args, terminal) {
    terminal.out("The tables are up to date.");
    return Promise.resolve(0);
  },
};

const commands: readonly OperatorCommand[] = [
  migrateCommand,
  createTenantCommand,
  grantRoleCommand,
  importCbsCommand,
  demoCommand,
  doctorCommand,
];

/** Runs one command of the operator. Exit code 0: done; 1: refused, with one sentence that says what to do. */
export async function runOperatorCommand(
  args: readonly string[],
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const command = commands.find(({ words }) => words.every((word, index) => args[index] === word));
  if (!command) {
    terminal.err(args.length === 0 ? "Say what to do:" : `There is no command "${args.join(" ")}". There are:`);
    for (const { usage, says } of commands) terminal.err(`  npm run brink -- ${usage}\n      ${says}`);
    return 1;
  }
  const given = args.slice(command.words.length);
  const wrong = command.wrong?.(given);
  if (wrong !== undefined) {
    terminal.err(wrong);
    return 1;
  }
  const opened = await openBrink(env, (line) => terminal.err(line));
  if (!opened.ok) {
    terminal.err(opened.refusal);
    return 1;
  }
  try {
    return await command.run(opened.value, given, terminal);
  } finally {
    await opened.value.close();
  }
}
