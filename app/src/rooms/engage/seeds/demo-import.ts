import type { Work } from "../../../platform/define/work.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import { readImport } from "../imports/commands/read-import.ts";
import { methods } from "../methods/index.ts";
import { marktpleinStaff } from "./demo-people.ts";
import { as, daysAgo, must, typed } from "./seed-commands.ts";

const rows: readonly (readonly string[])[] = [
  [
    ...["id", "author/name", "category/name/nl", "title/nl", "body/nl", "latitude", "longitude", "state"],
    ...["answer/nl", "supports", "comments", "published_at", "zaaknummer"],
  ],
  [
    ...["301", "M. de Wit", "Groen en schaduw", "Laat de oude plataan staan", "<p>Hij staat er langer dan wij.</p>"],
    ...["", "", "accepted", "De plataan blijft.", "64", "11", "2023-05-09 18:20:00 UTC", ""],
  ],
  [
    ...["302", "B. Yılmaz", "Sport", "Een tafel voor tafeltennis", "Van beton, dan kan hij altijd buiten staan."],
    ...["", "", "", "", "23", "2", "2023-05-11 07:45:00 UTC", "Z-114"],
  ],
  [
    ...["303", "", "Zitten en ontmoeten", "Banken met een leuning", "Zodat ik ook weer overeind kom."],
    ...["", "", "evaluating", "Dit nemen we mee.", "17", "0", "vorig jaar", ""],
  ],
  [
    ...["304", "P. Vos", "Parkeren en verkeer", "Ik trek mijn voorstel in", "Het was niet handig."],
    ...["", "", "withdrawn", "", "1", "0", "2023-05-14 10:00:00 UTC", ""],
  ],
];

/** Ideas about the square from the platform of three years ago: read, and waiting for somebody to have them taken over. */
export async function seedDemoImport(work: Work, running: SeededTrajectory, people: SeededPeople): Promise<void> {
  const { lead } = marktpleinStaff(people);
  const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(";")).join("\n");
  const file = new File([text], "decidim-voorstellen-plein-2023.csv");
  const activityId = running.activities["M06"];
  must(
    await typed(readImport(methods))(as(daysAgo(work, 2, "15:05"), lead), {
      activityId,
      file,
      site: "denkmee.example",
    }),
  );
}
