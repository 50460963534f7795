import type { Level, DecisionRoom } from "./codes.ts";

/** What a form of a challenge sends. */
export function challengeForm(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    title: "Parkeren en bomen op het Marktplein",
    words: "Er is geen plek om in de schaduw te zitten, en toch staat alles vol auto's.",
    heardWhere: "Op de markt",
    heardOn: "2026-09-12",
    checkedWho: ["Marktkoopman", "Moeder met twee kinderen"],
    checkedOn: ["2026-09-19", ""],
    checkedSaid: ["Klanten willen wel dichtbij parkeren.", "Wij zitten nooit op het plein."],
    subjects: ["physical_space", "mobility"],
    ...over,
  };
}

type Facts = { levelPromised?: `${Level}`; roomLeft?: `${DecisionRoom}`; [control: string]: unknown };

/** What the facts form of a trajectory sends when everything is filled in. */
export function factsForm(trajectory: { id: string; version: number }, over: Facts = {}): Record<string, unknown> {
  return {
    id: trajectory.id,
    version: String(trajectory.version),
    title: "Marktplein: groen of parkeren?",
    summary: "Het Marktplein gaat open voor nieuwe riolering. Daarna kan het plein anders worden.",
    goal: "Een plein waar mensen graag zitten en waar de winkels bereikbaar blijven.",
    influence: "Hoeveel parkeerplekken er blijven en waar het groen komt.",
    frames: "De weekmarkt blijft op zaterdag.\nEr is 400.000 euro.",
    framesSetBy: "Gemeenteraad",
    framesSetOn: "2026-06-18",
    decider: "De gemeenteraad",
    inputUse: "Wij maken twee ontwerpen met uw ideeën. De raad kiest.",
    privacy: "Wij bewaren uw e-mailadres een jaar.",
    levelPromised: "3",
    roomLeft: "3",
    decisionDate: "2027-03-18",
    hearBackDate: "2027-01-15",
    contactName: "Marieke Bos",
    contactPhone: "0599 123 456",
    contactEmail: "marieke.bos@waterdam.example",
    ...over,
  };
}

export function motivationForm(
  trajectory: { id: string; version: number },
  decision = "involve",
): Record<string, unknown> {
  return {
    id: trajectory.id,
    version: String(trajectory.version),
    decision,
    by: "Wethouder De Graaf",
    on: "2026-07-01",
    reasons: "Bewoners en ondernemers gebruiken het plein elke dag en er valt nog veel te kiezen.",
  };
}

export function activityForm(
  trajectoryId: string,
  over: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    trajectoryId,
    methodId: "M22",
    title: "Aan de keukentafel",
    startsOn: "2026-10-20",
    place: "Bij mensen thuis",
    ...over,
  };
}
