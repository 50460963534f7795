import { vi } from "vitest";
import { plainVisitor } from "../plain-visitor.ts";
import { mailedPath } from "./mailed-path.ts";
import type { People } from "./people.ts";
import { personOf } from "./people.ts";
import type { Town } from "./town.ts";
import { sendWilling } from "./willing.ts";

/** Somebody who was invited asks for a link to sign in. */
export async function signIn(town: Town, people: People): Promise<string> {
  const address = "nieuw@voorbeeld.nl";
  await sendWilling(personOf(people, "administrator"), "/beheer/mensen/uitnodigen", "invite", {
    email: address,
    name: "Nieuw",
    roles: "moderator",
  });
  await sendWilling(personOf(people, "visitor"), "/inloggen", "request", { email: address });
  return mailedPath(town, /\/inloggen\/[\w-]{20,}/);
}

/** A resident wants to find what they send on all of their devices. */
export async function askForAccount(town: Town): Promise<string> {
  await sendWilling(plainVisitor(town.brink.port), "/mijn-inbreng", "ask", { email: "noor@voorbeeld.nl" });
  return mailedPath(town, /\/mijn-inbreng\/koppelen\/[\w-]{20,}/);
}

/** Letters that no mail server takes: some to send again, and some to send again together. */
export async function failedMail(town: Town, people: People): Promise<void> {
  town.mail.misbehave({ at: "to", code: 550, words: "5.1.1 no such mailbox" });
  for (const address of ["een", "twee", "drie", "vier"].map((name) => `${name}@bestaat.niet`))
    await sendWilling(personOf(people, "administrator"), "/beheer/mensen/uitnodigen", "invite", {
      email: address,
      name: "Niemand",
      roles: "moderator",
    });
  await vi.waitFor(
    async () => {
      const { html } = await personOf(people, "administrator").get("/beheer/berichten");
      // Other letters fail meanwhile too.
      if (html.match(/@bestaat\.niet<(?:(?!<\/tr>)[^])*550/g)?.length !== 4) throw new Error("Not failed yet.");
    },
    { timeout: 10_000, interval: 50 },
  );
  town.mail.misbehave("good");
}
