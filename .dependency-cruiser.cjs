// Who may import whom (ARCHITECTURE.md).
const loop = "listen|choose|engage|measure|learn|scale";
const spine = "tenancy|identity|trajectories";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "kernel-knows-nothing",
      severity: "error",
      from: { path: "^app/src/kernel/" },
      to: { path: "^(app/src/(?!kernel/)|libs/)" },
    },
    {
      name: "libs-know-nothing",
      severity: "error",
      from: { path: "^libs/([^/]+)/src/", pathNot: "\\.test\\.ts$|/src/fixtures/random\\.ts$" },
      to: { pathNot: "^libs/$1/src/" },
    },
    {
      name: "platform-knows-no-room",
      severity: "error",
      from: { path: "^app/src/platform/" },
      to: { path: "^(app/src/(rooms|main|brink|rooms\\.ts)|libs/)" },
    },
    {
      name: "loop-rooms-do-not-know-each-other",
      severity: "error",
      from: { path: `^app/src/rooms/(${loop})/` },
      to: { path: `^app/src/rooms/(${loop})/`, pathNot: "^app/src/rooms/$1/" },
    },
    {
      name: "others-see-a-room-through-room-ts",
      severity: "error",
      from: { path: "^app/src/rooms/([^/]+)/", pathNot: "\\.(test|fixture)\\.tsx?$" },
      to: { path: `^app/src/rooms/(${spine})/`, pathNot: ["^app/src/rooms/$1/", "^app/src/rooms/[^/]+/room\\.ts$"] },
    },
    {
      name: "tenancy-is-the-ground",
      severity: "error",
      from: { path: "^app/src/rooms/tenancy/" },
      to: { path: "^app/src/rooms/(?!tenancy/)" },
    },
    {
      name: "identity-uses-tenancy-only",
      severity: "error",
      from: { path: "^app/src/rooms/identity/" },
      to: { path: "^app/src/rooms/(?!identity/|tenancy/)" },
    },
    {
      name: "trajectories-use-tenancy-and-identity-only",
      severity: "error",
      from: { path: "^app/src/rooms/trajectories/" },
      to: { path: `^app/src/rooms/(?!${spine})` },
    },
    {
      name: "a-method-is-seen-through-method-ts",
      severity: "error",
      from: { path: "^app/src/rooms/engage/(?!methods/)" },
      to: { path: "^app/src/rooms/engage/methods/[^/]+/", pathNot: "/method\\.ts$" },
    },
    {
      name: "methods-do-not-know-each-other",
      severity: "error",
      from: { path: "^app/src/rooms/engage/methods/([^/]+)/" },
      to: { path: "^app/src/rooms/engage/methods/[^/]+/", pathNot: "^app/src/rooms/engage/methods/$1/" },
    },
    {
      name: "a-method-uses-only-pieces-for-forms-of-the-host",
      severity: "error",
      from: { path: "^app/src/rooms/engage/methods/[^/]+/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^app/src/rooms/engage/(?!methods/)",
        pathNot: "/engage/((form-fields|localized-fields|paths|policy|commands/paces)\\.ts$|(places|uploads)/)",
      },
    },
    {
      name: "browser-knows-libs-only",
      severity: "error",
      from: { path: "^app/browser/" },
      to: { path: "^app/src/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: {
        path: "^(app/src|libs|scripts)/",
        pathNot: "\\.(test|journey|conformance|factories|fixture)\\.tsx?$|/factories\\.ts$",
      },
      to: { path: "^app/test/" },
    },
    {
      name: "sql-in-readers-and-writers-only",
      severity: "error",
      from: {
        path: "^app/src/rooms/",
        pathNot: "(reader|writer|tables|columns|seeds|factories|directory|migrations/[^/]+|\\.test|\\.fixture)\\.tsx?$",
      },
      to: { path: "node_modules/(kysely|pg)/", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
