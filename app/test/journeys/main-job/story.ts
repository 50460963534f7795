import type { Visit } from "../visit.ts";

export type Role = "adviser" | "projectLead" | "moderator" | "evaluator";

/** One town hall and its residents, from the first complaint to the report. The steps fill in what they find out. */
export type Story = {
  readonly title: string;
  /** Where the organisation of this story reads its mail. */
  readonly organisationMail: string;
  readonly neighbourMail: string;
  /** One browser in the town hall, where people of different roles sit down in turn. */
  readonly staff: Visit;
  /** A browser at home, a phone in the library: residents without an account. */
  readonly resident: Visit;
  /** `/trajecten/<slug>` */
  publicPath: string;
  /** Where residents send an idea. */
  ideaPath: string;
  /** `/beheer/trajecten/<id>` */
  workPath: string;
};

const functions: Readonly<Record<Role, string>> = {
  adviser: "Participatieadviseur",
  projectLead: "Projectleider",
  moderator: "Moderator",
  evaluator: "Evaluator",
};

/** Somebody of the town hall takes the chair: by the page of the trial with a card for each role. */
export async function sitDown({ staff }: Story, role: Role): Promise<Visit> {
  await staff.go("/demo");
  await staff.press(new RegExp(`^Stap in deze rol: ${functions[role]}, `));
  return staff;
}

/** As `sitDown`, and opens the trajectory: its overview, or a part of it by the name of its link. */
export async function atWork(story: Story, role: Role, part = "Overzicht"): Promise<Visit> {
  const staff = await sitDown(story, role);
  await staff.go(story.workPath);
  await turnTo(staff, part);
  return staff;
}

/** Under which step of the loop a part of the trajectory is found; its overview stands beside them. */
const stepOf: Readonly<Record<string, string>> = {
  ...{ "Wel of niet betrekken": "Kiezen", Gegevens: "Kiezen", Fasen: "Kiezen" },
  ...{ Activiteiten: "Meedoen", Inbreng: "Meedoen" },
  ...{ Vragenlijst: "Meten", Meting: "Meten", Lessen: "Leren", Verslag: "Leren" },
};

/** Goes to another part of the trajectory. */
export async function turnTo(staff: Visit, part: string): Promise<void> {
  const parts = staff.page.getByRole("navigation", { name: "Onderdelen van dit traject" });
  const step = stepOf[part];
  if (step !== undefined) await staff.follow(step, parts);
  await staff.follow(part, parts);
}

/** Somebody else takes the device: nothing of who sat there before is left on it. */
export async function nextResident({ resident }: Story): Promise<Visit> {
  await resident.page.context().clearCookies();
  return resident;
}
