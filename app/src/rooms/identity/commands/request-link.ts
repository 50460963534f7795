import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { requestLinkFields } from "../inputs.ts";
import { maySignIn } from "../policy.ts";
import { insertLinkRequest } from "../writer.ts";

/**
 * Somebody asks for a link to sign in. Who they are is looked up afterwards, by a job: neither the answer nor how long it
 * takes tells who works here.
 */
export const requestLink = command({
  name: "identity.request_link",
  policy: maySignIn,
  input: requestLinkFields,
  // A whole town hall may share one network address; one person's mailbox is guarded by `openLinksAtMost`.
  rateLimit: { max: 60, perSeconds: 600 },
  async run(work, { email, next }) {
    const requestId = await insertLinkRequest(work, email, next ?? "");
    work.emit({ name: "identity.link_requested", payload: { requestId } });
    return ok({});
  },
});
