import type { PushOutcome } from "./push-service.ts";

// One device that is told "too much" says nothing of others; so many after each other do.
const devicesInARow = 3;

/** The services that are left alone for the rest of one run. A device is tried once in a run, so each answer is of another one. */
export type Silence = {
  hosts(): readonly string[];
  heard(endpoint: string, outcome: PushOutcome): void;
};

export function silence(): Silence {
  const laters = new Map<string, number>();
  return {
    hosts: () => [...laters].filter(([, many]) => many >= devicesInARow).map(([host]) => host),
    heard(endpoint, outcome) {
      const { host } = new URL(endpoint);
      const before = laters.get(host) ?? 0;
      // What was on its way when it fell silent does not wake it.
      if (before >= devicesInARow) return;
      if (outcome.kind !== "later") laters.delete(host);
      else laters.set(host, outcome.of === "service" ? devicesInARow : before + 1);
    },
  };
}
