import { tokenHash } from "../../../../../kernel/ids.ts";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { command } from "../../../../../platform/define/command.ts";
import { ownPace } from "../../../commands/paces.ts";
import { mayTakePart } from "../../../policy.ts";
import { deviceInput, devicePaceInput, stopHereInput } from "../inputs.ts";
import { deviceByToken } from "../reader.ts";
import { deleteDevice, setDevicePace, stopOnDevice } from "../writer.ts";

const byToken = { policy: mayTakePart, rateLimit: ownPace } as const;

/** More often, or less. */
export const changeDevicePace = command({
  ...byToken,
  name: "engage.change_device_pace",
  input: devicePaceInput,
  async run(work, { token, pace }) {
    const device = await deviceByToken(work, tokenHash(token));
    if (!device) return notFound();
    await setDevicePace(work, device.id, pace);
    return ok({});
  },
});

/** Stops one of what a device follows; with the last one it is forgotten. */
export const stopHere = command({
  ...byToken,
  name: "engage.stop_on_device",
  input: stopHereInput,
  async run(work, { token, subject }) {
    const device = await deviceByToken(work, tokenHash(token));
    const left = device && (await stopOnDevice(work, device.id, subject));
    return left === undefined ? notFound() : ok({ subject, forgotten: left === 0 });
  },
});

/** Stops everything and forgets the device. */
export const stopAllHere = command({
  ...byToken,
  name: "engage.stop_all_on_device",
  input: deviceInput,
  async run(work, { token }) {
    const device = await deviceByToken(work, tokenHash(token));
    if (!device) return notFound();
    await deleteDevice(work, device.id);
    return ok({});
  },
});
