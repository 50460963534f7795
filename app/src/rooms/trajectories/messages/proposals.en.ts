import type { Messages } from "../../../platform/define/room.ts";

/** Texts that lie ready for who sets a trajectory up. They stand there only when somebody saves them. */
export const proposalsEn: Messages = {
  "trajectories.staff.proposal.ready":
    "{count, plural, one {There is a proposal for # empty field.} other {There is a proposal for # empty fields.}}",
  "trajectories.staff.proposal.show": "Fill the empty fields in with the proposal",
  "trajectories.staff.proposal.shown":
    "Each field with “proposal” holds a text by Brink, in Dutch. Nobody of the municipality has read it. Read everything and make it fit. Nothing was saved yet.",
  "trajectories.staff.proposal.mark": "(proposal, read it)",

  "trajectories.staff.proposal.summary.tell": "This is about “{title}”. We tell you what happens and why.",
  "trajectories.staff.proposal.summary.ask": "This is about “{title}”. We would like to know what you think of it.",
  "trajectories.staff.proposal.summary.askBetween":
    "This is about “{title}”. We would like to know what you think of it. You can take part from {first, date, long} up to and including {last, date, long}.",
  "trajectories.staff.proposal.influence.0": "Everything is settled. You can no longer change anything.",
  "trajectories.staff.proposal.influence.1":
    "The plan is almost completely settled. You can still think along about how we tell about it.",
  "trajectories.staff.proposal.influence.2":
    "The plan is settled. You can still have a say in the details of how it is carried out.",
  "trajectories.staff.proposal.influence.3":
    "There are a few possibilities. You can have a say in the choice between them. The plan itself is settled.",
  "trajectories.staff.proposal.influence.4": "You can have a say in the direction, within the rules below.",
  "trajectories.staff.proposal.influence.5":
    "You can have a say in everything, within the rules below. Also in the choice itself.",
  "trajectories.staff.proposal.influence.6":
    "You can have a say in everything. Also in who does it and where the money goes.",
  "trajectories.staff.proposal.inputUse.tell":
    "We do not ask for ideas here. Do you have a question? Feel free to ask.",
  "trajectories.staff.proposal.inputUse.ask":
    "We read what you send. Then we write on this website what we do with it, and why.",
  "trajectories.staff.proposal.privacy":
    "You need not give your name. Do you leave an e-mail address? Then we use it to answer you. {contact, plural, one {One month} other {# months}} after the trajectory has closed, we erase it. What you wrote, we erase after {words, plural, one {one month} other {# months}}.",
};
