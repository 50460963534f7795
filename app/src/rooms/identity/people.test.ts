import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { grantRole } from "./commands/grant-role.ts";
import { invitePerson } from "./commands/invite-person.ts";
import { revokeRole } from "./commands/revoke-role.ts";
import { knownPerson } from "./factories.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { peopleList } from "./queries/people-list.ts";
import { personByEmail, personById } from "./reader.ts";
import { identityRoles } from "./room.ts";

const bindings = {
  words: () => ({ nl, en }),
  declaredRoles: () => [...identityRoles, { role: "gardener", key: "test.gardener" }],
  baseUrl: "https://brink.example",
  demo: true,
};
const grant = grantRole(bindings);
const invite = invitePerson(bindings);
const administrator = person("administrator");
const world = createWorld();
const other = createWorld();

beforeAll(async () => {
  await foundMunicipality(world);
  await foundMunicipality(other);
});

describe("roles", () => {
  it("are given and taken by an administrator only", async () => {
    const { actor } = await knownPerson(world, "adviser");
    const input = { personId: actor.personId, role: "administrator" };
    for (const command of [grant, revokeRole]) {
      expect(await world.run(command, input, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
      expect(await world.run(command, input, actor)).toMatchObject({ refusal: { kind: "forbidden" } });
    }
  });

  it("cannot be given to somebody of another municipality", async () => {
    const { actor } = await knownPerson(other, "adviser");
    const input = { personId: actor.personId, role: "clerk" };
    expect(await world.run(grant, input, administrator)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await other.read((work) => personById(work, actor.personId), other.tenant.id)).toMatchObject({
      roles: ["adviser"],
    });
  });

  it("have to be declared by a room", async () => {
    const { actor } = await knownPerson(world, "adviser");
    const input = { personId: actor.personId, role: "king" };
    expect(await world.run(grant, input, administrator)).toMatchObject({ refusal: { fields: [{ field: "role" }] } });
    await world.done(grant, { ...input, role: "gardener" }, administrator);
    await world.done(grant, { ...input, role: "gardener" }, administrator);
    expect(await world.read((work) => personById(work, actor.personId))).toMatchObject({
      roles: ["adviser", "gardener"],
    });
  });

  it("leave at least one administrator, also when two take each other's at the same moment", async () => {
    const town = createWorld();
    await foundMunicipality(town);
    const [one, other] = [await knownPerson(town, "administrator"), await knownPerson(town, "administrator")];
    const roleOf = (of: typeof one) => ({ personId: of.actor.personId, role: "administrator" });
    const second: Promise<unknown>[] = [];
    const first = await town.storage.unitOfWork({ tenantId: town.tenant.id, actor: one.actor }, async (work) => {
      const taken = await revokeRole.run(work, roleOf(other));
      // The other begins while this transaction is still open.
      second.push(town.run(revokeRole, roleOf(one), other.actor));
      await sql`select pg_sleep(0.2)`.execute(work.db);
      return taken;
    });
    expect(first.ok).toBe(true);
    expect(await second[0]).toMatchObject({ refusal: { key: "identity.staff.wrong.lastAdministrator" } });
  });

  it("that somebody does not hold cannot be taken", async () => {
    const { actor } = await knownPerson(world, "adviser");
    expect(await world.run(revokeRole, { personId: actor.personId, role: "clerk" }, administrator)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });
});

describe("an invitation", () => {
  const input = () => ({ email: `nieuw-${newId()}@stad.example`, name: "Noor Smit", roles: ["moderator", "clerk"] });

  it.each([
    [{ email: "noor" }, "email"],
    [{ name: " " }, "name"],
    [{ roles: [] }, "roles"],
    [{ roles: ["king"] }, "roles"],
  ])("with %j is refused", async (wrong, field) => {
    expect(await world.run(invite, { ...input(), ...wrong }, administrator)).toMatchObject({
      refusal: { fields: [{ field }] },
    });
  });

  it("makes somebody known with roles", async () => {
    const given = input();
    await world.done(invite, { ...given, name: "Noor\r\nSmit" }, administrator);
    expect(await world.read((work) => personByEmail(work, given.email))).toMatchObject({
      name: "Noor Smit",
      roles: ["clerk", "moderator"],
    });
  });

  it("is refused for who is known, and welcomes back who had left", async () => {
    const given = input();
    const { personId } = await world.done(invite, given, administrator);
    expect(await world.run(invite, given, administrator)).toMatchObject({
      refusal: { fields: [{ field: "email", key: "identity.staff.wrong.emailKnown" }] },
    });
    for (const role of given.roles) await world.done(revokeRole, { personId, role }, administrator);
    expect(await world.done(invite, given, administrator)).toEqual({ personId });
  });
});

describe("the list of people", () => {
  it("is for administrators", async () => {
    expect(await world.ask(peopleList, {}, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
  });

  it("finds by a part of name or address, takes % and _ as they are, and goes by page", async () => {
    const town = createWorld();
    for (let number = 0; number < 27; number += 1) await knownPerson(town, "clerk");
    const found = async (input: object) => {
      const answer = await town.ask(peopleList, input, administrator);
      return answer.ok ? [answer.value.total, answer.value.people.length, answer.value.pages] : [];
    };
    expect(await found({ zoek: "DE VRIES" })).toEqual([27, 25, 2]);
    expect(await found({ zoek: "@stad.example", pagina: "2" })).toEqual([27, 2, 2]);
    expect(await found({ zoek: "%" })).toEqual([0, 0, 1]);
    expect(await found({ zoek: "_" })).toEqual([0, 0, 1]);
  });
});
