import type { NavigationItem } from "../../../platform/define/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { QuestionBindings } from "../questions/bindings.ts";
import type { Part } from "../part.ts";
import { askForAccount } from "./account/ask-for-account.ts";
import { confirmAccount } from "./account/confirm-account.ts";
import { confirmAccountPage } from "./account/confirm.page.tsx";
import { leaveAccount } from "./account/leave-account.ts";
import { mailAccountJob } from "./account/mail-account.job.ts";
import { forgetDevice } from "./forget-device.ts";
import { keptDownload } from "./kept.download.ts";
import { minePage } from "./mine.page.tsx";
import { minePath } from "./paths.ts";

/** At the foot of every page: kept pages are the same for everybody, and a plain link is. */
const navigation: readonly NavigationItem[] = (["account", "footer"] as const).map((side) => ({
  ...{ side, href: minePath, key: "engage.mine.title", order: 5 },
}));

/** What one device or person sent, and accounts of residents, as a part of this room. */
export function mine(bindings: EngageBindings & QuestionBindings): Part {
  const confirm = confirmAccount(bindings);
  const leave = leaveAccount(bindings);
  return {
    commands: [forgetDevice, askForAccount, confirm, leave],
    pages: [minePage(bindings, leave), confirmAccountPage(confirm)],
    downloads: [keptDownload(bindings)],
    navigation,
    on: { "engage.account_asked": [mailAccountJob(bindings)] },
  };
}
