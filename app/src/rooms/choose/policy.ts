import { anyone, roleHolders } from "../../platform/define/policy.ts";

const preparing = ["adviser", "projectLead"] as const;
const looking = ["moderator", "evaluator", "councilMember", "clerk", "administrator"] as const;

export const staffRoles: readonly string[] = [...preparing, ...looking];

/** Guides, advice and the library of methods: everybody on the staff side reads them. */
export const mayLook = roleHolders("look at guides", staffRoles);

/** Answers, to-dos, computing an advice. */
export const mayGuide = roleHolders("fill in guides", preparing);

/** The municipality's own numbers in the place of the national ones. */
export const mayOwn = roleHolders("set own numbers", ["adviser"]);

/** The articles of the participation by-law. */
export const mayEnterBylaw = roleHolders("enter the by-law", ["adviser"]);

/** A chosen combination becomes the plan of a trajectory. */
export const mayChoose = roleHolders("choose a combination", preparing);

/** Whoever has the link, with an account or without: the command asks for the link. */
export const mayReply = anyone();
