/** The addresses of this room's pages. */
export const paths = {
  guides: "/beheer/besliswijzer",
  guidesOf: (challengeId: string) => `/beheer/besliswijzer?opgave=${challengeId}`,
  guidesOfTrajectory: (trajectoryId: string) => `/beheer/besliswijzer?traject=${trajectoryId}`,
  guide: (id: string) => `/beheer/besliswijzer/${id}`,
  checks: (id: string, theme: string) => `/beheer/besliswijzer/${id}/quickscan/${theme}`,
  outcome: (id: string) => `/beheer/besliswijzer/${id}/uitkomst`,
  questions: (id: string, page: string | number) => `/beheer/besliswijzer/${id}/vragen/${page}`,
  /** What the live advice ranks with, the same for all guides. */
  numbers: (hash: string) => `/beheer/besliswijzer/gegevens/${hash}`,
  advice: (id: string) => `/beheer/besliswijzer/${id}/advies`,
  combination: (id: string) => `/beheer/besliswijzer/${id}/combinatie`,
  combinationOf: (id: string, items: readonly string[]) =>
    `/beheer/besliswijzer/${id}/combinatie?set=${items.join(",")}`,
  compare: (id: string) => `/beheer/besliswijzer/${id}/vergelijken`,
  versions: (id: string) => `/beheer/besliswijzer/${id}/versies`,
  version: (id: string, number: string | number) => `/beheer/besliswijzer/${id}/versies/${number}`,
  tradeOff: (id: string) => `/beheer/besliswijzer/${id}/afweging`,
  whyNot: (id: string) => `/beheer/besliswijzer/${id}/waarom-niet`,
  planning: (id: string) => `/beheer/besliswijzer/${id}/planning`,
  planningOf: (id: string, items: readonly string[]) => `/beheer/besliswijzer/${id}/planning?set=${items.join(",")}`,
  planningFile: (id: string, file: string) => `/beheer/besliswijzer/${id}/planning/${file}`,
  stakeholders: (id: string) => `/beheer/besliswijzer/${id}/belanghebbenden`,
  newStakeholder: (id: string) => `/beheer/besliswijzer/${id}/belanghebbenden/nieuw`,
  stakeholder: (id: string, stakeholder: string) => `/beheer/besliswijzer/${id}/belanghebbenden/${stakeholder}`,
  stakeholderContact: (id: string, stakeholder: string, contact: string) =>
    `/beheer/besliswijzer/${id}/belanghebbenden/${stakeholder}/contacten/${contact}`,
  canvas: (id: string) => `/beheer/besliswijzer/${id}/plan`,
  planField: (id: string, field: string) => `/beheer/besliswijzer/${id}/plan/${field}`,
  planTool: (id: string, tool: string) => `/beheer/besliswijzer/${id}/plan/gereedschap/${tool}`,
  note: (id: string, file: string) => `/beheer/besliswijzer/${id}/motivering/${file}`,
  sharing: (id: string, link?: string) =>
    `/beheer/besliswijzer/${id}/delen${link === undefined ? "" : `?link=${link}`}`,
  replies: (id: string) => `/beheer/besliswijzer/${id}/antwoorden`,
  recompute: (id: string) => `/beheer/besliswijzer/${id}/invoer.json`,
  methods: "/beheer/werkvormen",
  ownNumbers: "/beheer/werkvormen/eigen-getallen",
  ownNumber: (item: string, field: string) => `/beheer/werkvormen/${item}/getallen/${field}`,
  newItem: "/beheer/werkvormen/nieuw",
  newItemFrom: (id: string) => `/beheer/werkvormen/nieuw?van=${id}`,
  /** An own item of the municipality: changing it, and what was done with it. */
  ownItem: (item: string) => `/beheer/werkvormen/${item}/eigen`,
  method: (id: string) => `/beheer/werkvormen/${id}`,
  bylaw: "/beheer/participatieverordening",
  /** A new article, one with this number, or one of the model to adapt. */
  newArticle: "/beheer/participatieverordening/artikel",
  article: (number: string) => `/beheer/participatieverordening/artikel?nummer=${encodeURIComponent(number)}`,
  modelArticle: (number: string) => `/beheer/participatieverordening/artikel?model=${encodeURIComponent(number)}`,
  /** In the room that learns. */
  cases: "/beheer/voorbeelden",
  case: (id: string) => `/beheer/voorbeelden/${id}`,
} as const;

/** Where the library of methods stands: `paths` for staff, this for everybody. */
export type LibraryPaths = Pick<typeof paths, "method" | "case"> & { readonly methods: string };

/** Where other machines read the same (docs/api.md). */
export const apiPaths = {
  method: "/api/v1/methoden",
  technology: "/api/v1/technologieen",
  description: "/api/v1/openapi.json",
} as const;

export const publicPaths: LibraryPaths = {
  methods: "/werkvormen",
  method: (id) => `/werkvormen/${id}`,
  case: (id) => `/voorbeelden/${id}`,
};

/** What colleagues open with a link: the link itself, or the one that is theirs. */
export const replyPaths = {
  home: (token: string) => `/meedenken/${token}`,
  page: (token: string, page: string) => `/meedenken/${token}/${page}`,
} as const;

/** The by-law as residents read it. */
export const publicBylaw = "/participatieverordening";
