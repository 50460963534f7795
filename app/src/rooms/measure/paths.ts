/** The addresses of this room's pages. */
export const paths = {
  measurement: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/meting`,
  figure: (trajectoryId: string, indicator: string) => `/beheer/trajecten/${trajectoryId}/meting/${indicator}`,
  questionnaires: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/vragenlijst`,
  enterAnswers: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/vragenlijst/invoeren`,
  assessments: "/beheer/zelfbeeld",
  assessment: (trajectoryId: string, moment: string) => `/beheer/zelfbeeld/${trajectoryId}/${moment}`,
  population: "/beheer/bevolking",
  /** What came in, in the room that keeps contributions. */
  contributions: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/inbreng`,
  invited: (token: string) => `/vragenlijst/${token}`,
  open: (slug: string) => `/trajecten/${slug}/vragenlijst`,
  traits: (ticket: string) => `/vragenlijst/over-u/${ticket}`,
  thanks: (slug: string) => `/trajecten/${slug}/vragenlijst/bedankt`,
} as const;
