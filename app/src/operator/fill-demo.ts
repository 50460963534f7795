import { fillDemo } from "../demo.ts";
import type { OperatorCommand } from "./operator-command.ts";

export const demoCommand: OperatorCommand = {
  words: ["demo"],
  usage: "demo",
  says: "Fills the fictional municipality Waterdam when it is not there, also beside others.",
  wrong: (args) => (args.length === 0 ? undefined : "The command demo takes nothing behind it: npm run brink -- demo"),
  async run({ composition }, _args, terminal) {
    const there = (await composition.app.tenants.all()).some((tenant) => tenant.slug === "waterdam");
    if (!there) await fillDemo(composition, (line) => terminal.err(line));
    terminal.out(there ? "Waterdam is there already." : "Waterdam is there.");
    return 0;
  },
};
