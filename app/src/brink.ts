import { runOperatorCommand } from "./operator/commands.ts";

process.exitCode = await runOperatorCommand(process.argv.slice(2), process.env, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
