import type { Messages } from "../../../platform/define/room.ts";

/** Texts that look like the work of one person or a machine. */
export const suspicionNl: Messages = {
  "engage.suspicion.trap": "Laat dit vak leeg",
  "engage.suspicion.staff.signals": "Kijk hier goed naar.",
  "engage.suspicion.staff.signal.trap": "Een verborgen vak was ingevuld: dat doet bijna altijd een computer.",
  "engage.suspicion.staff.signal.quick": "Het formulier was in minder dan drie seconden ingevuld.",
  "engage.suspicion.staff.signal.links": "Er staan drie of meer links in.",
  "engage.suspicion.staff.title": "Deze teksten horen misschien bij elkaar",
  "engage.suspicion.staff.lead":
    "Brink houdt ze vast tot u hebt gekeken. Ze staan niet tussen de andere teksten hieronder. Brink haalt zelf niets weg.",
  "engage.suspicion.staff.alike":
    "{count, plural, one {Eén tekst lijkt sterk op andere} other {# teksten lijken sterk op elkaar}}",
  "engage.suspicion.staff.shared":
    "{count, plural, one {In één tekst staat een link of een nummer dat ook in andere staat} other {In # teksten staat dezelfde link of hetzelfde nummer}}",
  "engage.suspicion.staff.devices": "{count, plural, one {van één apparaat} other {van # apparaten}}",
  "engage.suspicion.staff.remove": "Bekijk de teksten",
  "engage.suspicion.staff.clear":
    "{count, plural, one {In orde: plaats de tekst} other {In orde: plaats alle # teksten}}",
  "engage.suspicion.staff.cleared": "Alle teksten zijn geplaatst. Wat erop lijkt, houdt Brink niet meer vast.",
  "engage.suspicion.staff.clearedBefore": "Iemand anders keek hier al naar. Er is nu niets veranderd.",
  "engage.done.staff.held": "{name} hield de tekst vast op {when}, omdat hij op andere teksten lijkt.",
};
