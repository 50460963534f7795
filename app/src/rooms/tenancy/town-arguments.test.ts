import { describe, expect, it } from "vitest";
import { parseTown } from "./town-arguments.ts";

const least = ["--name", "Zandwijk", "--slug", "zandwijk"];

describe("the arguments of tenant create", () => {
  it.each([
    [[], "--name"],
    [["--name", "Zandwijk"], "--slug"],
    [[...least, "--colour", "rood"], "--colour"],
    [[...least, "--areas", "Dorp:veel,Heide;x;y;z"], "--areas"],
    [[...least, "--kleur", "#fff"], "--kleur"],
    [[...least, "--host"], "--host"],
    [[...least, "--host", "--admin"], "--host"],
  ])("say what to do about %j", (args, named) => {
    const parsed = parseTown(args);
    expect(parsed.ok ? "" : parsed.refusal).toContain(named);
  });

  it("are enough with a name and a slug", () => {
    expect(parseTown(least)).toMatchObject({ ok: true, value: { name: "Zandwijk", hosts: [], areas: [] } });
  });

  it("give a town its colour, neighbourhoods, hosts and administrator", () => {
    const args = [...least, "--colour", "#A13", "--areas", "Dorp:4200, De Heide", "--host", "a.example,b.example"];
    expect(parseTown([...args, "--admin", "ria@zandwijk.example"])).toMatchObject({
      value: {
        colour: "#aa1133",
        areas: [
          { code: "dorp", name: "Dorp", inhabitants: 4200 },
          { code: "de-heide", name: "De Heide" },
        ],
        hosts: ["a.example", "b.example"],
        admin: "ria@zandwijk.example",
      },
    });
  });
});
