import { newId } from "../kernel/ids.ts";
import type { Refusal } from "../kernel/refusal.ts";
import type { Result } from "../kernel/result.ts";
import { email } from "../platform/define/fields.ts";
import type { GrantedRole } from "../rooms/identity/room.ts";
import { grantRoleByEmail } from "../rooms/identity/room.ts";
import type { CreatedTown } from "../rooms/tenancy/room.ts";
import {
  createTown,
  missingContact,
  parseTown,
  publicAddress,
  settingsHref,
  townUsage,
} from "../rooms/tenancy/room.ts";
import type { OpenBrink } from "../start.ts";
import { identityBindings, townBySlug } from "./known-towns.ts";
import type { OperatorCommand } from "./operator-command.ts";
import { sayRefusal } from "./operator-command.ts";

export const createTenantCommand: OperatorCommand = {
  words: ["tenant", "create"],
  usage: townUsage,
  says: "Makes a municipality with its own name, colours and neighbourhoods, and its first administrator.",
  wrong,
  async run(brink, args, terminal) {
    const spec = parseTown(args);
    if (!spec.ok) throw new Error("These arguments were checked before.");
    const made = await createTown(brink.composition.storage, spec.value);
    if (!made.ok) return sayRefusal(brink, made.refusal, terminal);
    const address = await addressOf(brink, made.value);
    terminal.out(`${spec.value.name} is there: ${address}`);
    const missing = missingContact(spec.value);
    if (missing.length > 0) terminal.err(missingWords(missing, address));
    if (spec.value.admin === undefined) return 0;
    const admin = await inviteAdministrator(brink, made.value.tenantId, spec.value.admin);
    if (!admin.ok) return sayRefusal(brink, admin.refusal, terminal);
    terminal.out(`${spec.value.admin} is invited as administrator. To sign in now, once, within 15 minutes:`);
    terminal.out(admin.value.signInLink);
    return 0;
  },
};

function wrong(args: readonly string[]): string | undefined {
  const spec = parseTown(args);
  if (!spec.ok) return spec.refusal;
  const { admin } = spec.value;
  if (admin === undefined || email().safeParse(admin).success) return undefined;
  return `--admin must be an e-mail address, for example --admin naam@zandwijk.nl; it is "${admin}".`;
}

async function addressOf(brink: OpenBrink, { slug }: CreatedTown): Promise<string> {
  const town = await townBySlug(brink, slug);
  if (!town) throw new Error(`${slug} was made and is not there.`);
  return publicAddress(town, brink.config.baseUrl);
}

function missingWords(missing: readonly string[], address: string): string {
  const what = new Intl.ListFormat("en").format(missing);
  return `Not given: ${what}. Residents find it at the foot of every page; an administrator fills it in at ${address}${settingsHref.contact}.`;
}

/** The letter says where to ask for a link; it leaves when a server runs. The link of this moment is for the operator. */
async function inviteAdministrator(
  brink: OpenBrink,
  tenantId: string,
  address: string,
): Promise<Result<GrantedRole, Refusal>> {
  const { storage, app } = brink.composition;
  const invite = app.rooms.flatMap((room) => room.commands ?? []).find(({ name }) => name === "identity.invite_person");
  if (!invite) throw new Error("The room identity declares no identity.invite_person.");
  const [name = address] = address.split("@");
  const fields = invite.input.parse({ email: address, name, roles: "administrator" });
  const scope = { tenantId, actor: { kind: "system", name: "operator" }, requestId: newId() } as const;
  const invited = await storage.unitOfWork(scope, (work) => invite.run(work, fields));
  if (!invited.ok) return invited;
  return grantRoleByEmail(storage, identityBindings(brink), tenantId, { email: address, role: "administrator" });
}
