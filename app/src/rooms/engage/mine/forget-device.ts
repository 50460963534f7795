import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { ownPace } from "../commands/paces.ts";
import { mayHaveDevice } from "../policy.ts";

/** Whoever uses this device next is nobody that we know. Nothing of what was sent changes: the page takes the cookie away. */
export const forgetDevice = command({
  name: "engage.forget_device",
  quiet: true,
  policy: mayHaveDevice,
  input: z.object({}),
  rateLimit: ownPace,
  run: () => Promise.resolve(ok({})),
});
