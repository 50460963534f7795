import type { Messages } from "../../../platform/define/room.ts";

/** Texts that lie ready for who sets a trajectory up. They stand there only when somebody saves them. */
export const proposalsEn: Messages = {
  "trajectories.staff.proposal.ready":
    "{count, plural, one {There is a proposal for # empty field.} other {There is a proposal for # empty fields.}} First save what you filled in. Also choose what is still open and the level: then there are more proposals.",
  "trajectories.staff.proposal.show": "Fill the empty fields in with the proposal",
  "trajectories.staff.proposal.shown":
    "Each field with “proposal” holds a text by Brink, in Dutch. Nobody of the municipality has read it. Read each text and change it where needed. Nothing has been saved yet.",
  "trajectories.staff.proposal.mark": "(proposal, read it)",

  "trajectories.staff.proposal.summary.tell": "This is about “{title}”. We tell you what happens and why.",
  "trajectories.staff.proposal.summary.ask": "This is about “{title}”. We would like to know what you think of it.",
  "trajectories.staff.proposal.influence.0": "Everything is settled. You can no longer change anything.",
  "trajectories.staff.proposal.influence.1": "Almost everything is settled. Only how we tell about it is still open.",
  "trajectories.staff.proposal.influence.2": "The plan is settled. How exactly we carry it out is still open.",
  "trajectories.staff.proposal.influence.3":
    "The choice between a few possibilities is still open. The rest is settled.",
  "trajectories.staff.proposal.influence.4":
    "The direction is still open. Under ‘What is fixed already?’ you read what can no longer change.",
  "trajectories.staff.proposal.influence.5":
    "Almost everything is still open, also the choice itself. Under ‘What is fixed already?’ you read what can no longer change.",
  "trajectories.staff.proposal.influence.6": "Everything is still open. Also who does it and where the money goes.",
  "trajectories.staff.proposal.inputUse.tell":
    "We do not ask for ideas here. Do you have a question? Feel free to ask.",
  "trajectories.staff.proposal.inputUse.ask":
    "We read what you send. Then we write on this website what we do with it, and why.",
  "trajectories.staff.proposal.privacy":
    "You need not give your name. Do you leave an e-mail address? Then we use it to answer you. {contact, plural, one {One month} other {# months}} after taking part has ended we erase it. What you wrote we erase {words, plural, one {one month} other {# months}} after it has ended.",
};
