import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { brokerSwitchFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { switchBrokerOn } from "./writer.ts";

/** Whether residents can be asked to say who they are. Off is at once: who is on their way finds it closed. */
export const switchBroker = command({
  name: "identity.switch_broker",
  policy: mayManagePeople,
  input: brokerSwitchFields,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, { party, way }) {
    const isThere = await switchBrokerOn(work, party, way === "on");
    return isThere || way === "off" ? ok({}) : refusedBy("identity.broker.staff.notConnected");
  },
});
