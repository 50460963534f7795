import type { Messages } from "../../../platform/define/room.ts";

/** Texts that look like the work of one person or a machine. */
export const suspicionEn: Messages = {
  "engage.suspicion.trap": "Leave this field empty",
  "engage.suspicion.staff.signals": "Look at this well.",
  "engage.suspicion.staff.signal.trap": "A hidden field was filled in: it is nearly always a computer that does so.",
  "engage.suspicion.staff.signal.quick": "The form was filled in within three seconds.",
  "engage.suspicion.staff.signal.links": "It has three links or more.",
  "engage.suspicion.staff.title": "These texts may belong together",
  "engage.suspicion.staff.lead":
    "Brink holds them back until you have looked. They are not among the other texts below. Brink takes nothing away by itself.",
  "engage.suspicion.staff.alike":
    "{count, plural, one {One text looks very much like others} other {# texts look very much alike}}",
  "engage.suspicion.staff.shared":
    "{count, plural, one {One text has a link or a number that others have too} other {# texts have the same link or the same number}}",
  "engage.suspicion.staff.devices": "{count, plural, one {from one device} other {from # devices}}",
  "engage.suspicion.staff.remove": "Look at the texts",
  "engage.suspicion.staff.clear":
    "{count, plural, one {In order: publish the text} other {In order: publish all # texts}}",
  "engage.suspicion.staff.cleared": "All texts are published. Brink no longer holds back texts that look like them.",
  "engage.suspicion.staff.clearedBefore": "Somebody else looked at this already. Nothing has changed now.",
  "engage.done.staff.held": "{name} held the text back on {when}, because it looks like other texts.",
};
