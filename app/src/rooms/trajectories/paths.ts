/** Where other machines ask for trajectories. */
export const apiPath = "/api/v1/trajecten";

/** The addresses of this room's pages. */
export const paths = {
  trajectories: "/trajecten",
  trajectory: (slug: string) => `/trajecten/${slug}`,
  embed: (slug: string) => `/embed/trajecten/${slug}`,
  preview: (token: string) => `/voorbeeld/${token}`,
  photo: (photoId: string) => `/trajecten/fotos/${photoId}`,
  dashboard: "/beheer",
  challenges: "/beheer/opgaven",
  newChallenge: "/beheer/opgaven/nieuw",
  challenge: (id: string) => `/beheer/opgaven/${id}`,
  staffTrajectories: "/beheer/trajecten",
  newTrajectory: (challengeId: string) => `/beheer/trajecten/nieuw?opgave=${challengeId}`,
  overview: (id: string) => `/beheer/trajecten/${id}`,
  facts: (id: string) => `/beheer/trajecten/${id}/gegevens`,
  /** The same, with proposals in what is still empty. */
  proposedFacts: (id: string) => `/beheer/trajecten/${id}/gegevens?voorstel=ja`,
  motivation: (id: string) => `/beheer/trajecten/${id}/motivering`,
  decision: (id: string) => `/beheer/trajecten/${id}/besluit`,
  phases: (id: string) => `/beheer/trajecten/${id}/fasen`,
  activities: (id: string) => `/beheer/trajecten/${id}/activiteiten`,
  newActivity: (id: string) => `/beheer/trajecten/${id}/activiteiten/nieuw`,
  activity: (id: string, activityId: string) => `/beheer/trajecten/${id}/activiteiten/${activityId}`,
  texts: (id: string, lang: string) => `/beheer/trajecten/${id}/teksten/${lang}`,
  /** What came in, in the room that keeps contributions: there staff enter what was said. */
  contributions: (id: string) => `/beheer/trajecten/${id}/inbreng`,
  /** Where others are let in before it opens. */
  sharePreview: (id: string) => `/beheer/trajecten/${id}/meekijken`,
  /** Whether its texts are plain. */
  plainLanguage: (id: string) => `/beheer/trajecten/${id}/taal`,
  archive: (id: string) => `/beheer/trajecten/${id}/archief`,
  copy: (id: string) => `/beheer/trajecten/${id}/kopie`,
  /** How to show it on another site. */
  onOtherSites: (id: string) => `/beheer/trajecten/${id}/insluiten`,
  move: (id: string, move: string) => `/beheer/trajecten/${id}/stap/${move}`,
} as const;
