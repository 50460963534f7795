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
