import { systemClock } from "../kernel/clock.ts";
import { cbsImportUsage, importCbs, parseCbsImport, townOf } from "../rooms/measure/room.ts";
import { createTenantDirectory } from "../rooms/tenancy/room.ts";
import type { OperatorCommand } from "./operator-command.ts";

export const importCbsCommand: OperatorCommand = {
  words: ["import", "cbs"],
  usage: cbsImportUsage,
  says: "Fetches the population of a municipality from Statistics Netherlands (CBS).",
  wrong(args) {
    const asked = parseCbsImport(args);
    return asked.ok ? undefined : asked.refusal;
  },
  async run({ composition, config }, args, terminal) {
    const asked = parseCbsImport(args);
    if (!asked.ok) throw new Error("These arguments were checked before.");
    const { storage } = composition;
    const towns = await createTenantDirectory(storage, systemClock(), config.baseUrl).all();
    const town = townOf(towns, asked.value);
    const imported = town.ok ? await importCbs(storage, town.value.id, asked.value.municipalityCode) : town;
    if (!town.ok) {
      terminal.err(town.refusal);
      return 1;
    }
    if (!imported.ok) {
      terminal.err(imported.refusal);
      return 1;
    }
    const { municipalityName, year, areas } = imported.value;
    terminal.out(`${municipalityName} of ${year}: ${areas} areas, kept for ${town.value.name}.`);
    return 0;
  },
};
