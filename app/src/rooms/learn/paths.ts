/** Where this room's pages stand. */
export const learnPaths = {
  lessons: "/beheer/lessen",
  lessonsOf: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/lessen`,
  lesson: (trajectoryId: string, lessonId: string) => `/beheer/trajecten/${trajectoryId}/lessen/${lessonId}`,
  report: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/verslag`,
  reportPdf: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/verslag.pdf`,
  reportCsv: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/verslag.csv`,
  publicReport: (slug: string) => `/trajecten/${slug}/verslag`,
  publicPdf: (slug: string) => `/trajecten/${slug}/verslag.pdf`,
  publicCsv: (slug: string) => `/trajecten/${slug}/verslag.csv`,
  /** "What did we do with your input?", in the room that keeps contributions. */
  answers: (slug: string) => `/trajecten/${slug}/antwoorden`,
  /** A figure's rows, in the room that measures. */
  figure: (trajectoryId: string, indicatorId: string) => `/beheer/trajecten/${trajectoryId}/meting/${indicatorId}`,
  /** The contributions that still wait, in the room that keeps them. */
  waiting: (trajectoryId: string) => `/beheer/trajecten/${trajectoryId}/inbreng?antwoord=open`,
} as const;

/** Where the library of cases stands, among the work of staff and on the residents' side; each leads to its own methods. */
export const casePaths = {
  staff: { cases: "/beheer/voorbeelden", item: (id: string) => `/beheer/werkvormen/${id}` },
  public: { cases: "/voorbeelden", item: (id: string) => `/werkvormen/${id}` },
} as const;
export type CaseSide = keyof typeof casePaths;

/** Where other machines read the same (docs/api.md). */
export const caseApi = "/api/v1/voorbeelden";
