import type { Part } from "../../part.ts";
import type { PushBindings } from "./bindings.ts";
import { changeDevicePace, stopAllHere, stopHere } from "./commands/device.ts";
import { followHere, followNearHere } from "./commands/follow-here.ts";
import { offerPush, withdrawPush } from "./commands/offer.ts";
import { deviceState, manifest } from "./device.downloads.ts";
import { sendPushesJob } from "./jobs/send-pushes.job.ts";
import { devicePage } from "./pages/device.page.tsx";
import { herePage } from "./pages/here.page.tsx";
import { pushWorkerPath } from "./paths.ts";

/** Messages on devices, beside mail. */
export function pushing(bindings: PushBindings): Part {
  const [follow, followNear] = [followHere(bindings), followNearHere(bindings)];
  const send = sendPushesJob(bindings);
  return {
    commands: [follow, followNear, changeDevicePace, stopHere, stopAllHere, offerPush, withdrawPush],
    pages: [herePage(bindings, { follow, followNear }), devicePage(bindings)],
    downloads: [manifest, deviceState],
    workers: [{ path: pushWorkerPath, script: "push/worker.ts" }],
    jobs: [send],
    // Nobody's phone makes a sound before eight or after eight; what a service could not take is tried again that day.
    schedules: [{ cron: "*/10 8-19 * * *", job: send }],
  };
}
