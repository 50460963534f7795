import { beforeAll, describe, expect, it } from "vitest";
import { createWorld } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { grantRoleByEmail, parseRoleGrant } from "./operator.ts";
import { personByEmail } from "./reader.ts";
import { identityRoles } from "./room.ts";

const bindings = { declaredRoles: () => identityRoles, baseUrl: "https://brink.example" };
const world = createWorld();

beforeAll(() => foundMunicipality(world));

describe("the operator", () => {
  it.each([
    [["--email", "a@b.example", "--role", "clerk"], "--town"],
    [["--town"], "--town"],
    [["--town", "waterdam", "--as", "clerk"], "--as"],
  ])("is told what to do about %j", (args, named) => {
    const parsed = parseRoleGrant(args);
    expect(parsed.ok ? "" : parsed.refusal).toContain(named);
  });

  it("cannot give a role that does not exist, nor to what is no address", async () => {
    const grantTo = (email: string, role: string) =>
      grantRoleByEmail(world.storage, bindings, world.tenant.id, { email, role });
    expect(await grantTo("ria", "clerk")).toMatchObject({ refusal: { fields: [{ field: "email" }] } });
    expect(await grantTo("ria@stad.example", "king")).toMatchObject({ refusal: { fields: [{ field: "role" }] } });
  });

  it("makes the first administrator, with a link that signs in", async () => {
    const email = `ria-${newId()}@stad.example`;
    const given = { email, role: "administrator", name: "Ria Vos" };
    const made = await grantRoleByEmail(world.storage, bindings, world.tenant.id, given);
    expect(made.ok && made.value.signInLink).toMatch(/^https:\/\/stad-[\w]+\.brink\.example\/inloggen\/[\w-]{43}$/);
    expect(await world.read((work) => personByEmail(work, email))).toMatchObject({
      name: "Ria Vos",
      roles: ["administrator"],
    });
  });
});
