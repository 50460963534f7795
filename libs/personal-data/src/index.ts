export type { Found, PersonalDataKind, Sureness } from "./found.ts";
export { personalDataKinds } from "./found.ts";
export { personalDataIn } from "./personal-data-in.ts";
export { masked } from "./masked.ts";
