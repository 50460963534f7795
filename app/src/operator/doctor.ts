import { proveHealth } from "../platform/http/health.ts";
import type { OperatorCommand } from "./operator-command.ts";

export const doctorCommand: OperatorCommand = {
  words: ["doctor"],
  usage: "doctor",
  says: "Proves database, migrations, jobs, mail, disk and clock by using them.",
  async run({ composition }, _args, terminal) {
    await composition.startWork();
    try {
      const report = await proveHealth(composition.app.health);
      for (const [name, { ok, says }] of Object.entries(report.checks))
        terminal.out(`${ok ? "ok    " : "BROKEN"} ${name}: ${says}`);
      return report.ok ? 0 : 1;
    } finally {
      await composition.stopWork();
    }
  },
};
