import type { Messages } from "../../../platform/define/room.ts";

/** Teksten die klaarstaan voor wie een traject inricht. Ze staan er pas als iemand ze bewaart. */
export const proposalsNl: Messages = {
  "trajectories.staff.proposal.ready":
    "{count, plural, one {Voor # leeg veld staat een voorstel klaar.} other {Voor # lege velden staat een voorstel klaar.}} Bewaar eerst wat u al invulde. Kies ook wat nog openligt en het niveau: dan komen er meer voorstellen.",
  "trajectories.staff.proposal.show": "Vul de lege velden in met het voorstel",
  "trajectories.staff.proposal.shown":
    "Bij elk veld met “voorstel” staat een tekst van Brink. Niemand van de gemeente heeft die gelezen. Lees elke tekst na en pas hem aan. Er is nog niets bewaard.",
  "trajectories.staff.proposal.mark": "(voorstel, lees het na)",

  "trajectories.staff.proposal.summary.tell": "Dit gaat over “{title}”. Wij vertellen u wat er gebeurt en waarom.",
  "trajectories.staff.proposal.summary.ask": "Dit gaat over “{title}”. Wij willen graag weten wat u ervan vindt.",
  "trajectories.staff.proposal.influence.0": "Alles ligt al vast. U kunt hier niets meer aan veranderen.",
  "trajectories.staff.proposal.influence.1": "Bijna alles ligt vast. Alleen hoe wij erover vertellen, ligt nog open.",
  "trajectories.staff.proposal.influence.2": "Het plan ligt vast. Hoe wij het precies uitvoeren, ligt nog open.",
  "trajectories.staff.proposal.influence.3": "De keuze tussen een paar mogelijkheden ligt nog open. De rest ligt vast.",
  "trajectories.staff.proposal.influence.4":
    "De richting ligt nog open. Onder ‘Wat ligt al vast?’ leest u wat niet meer kan veranderen.",
  "trajectories.staff.proposal.influence.5":
    "Bijna alles ligt nog open, ook de keuze zelf. Onder ‘Wat ligt al vast?’ leest u wat niet meer kan veranderen.",
  "trajectories.staff.proposal.influence.6": "Alles ligt nog open. Ook wie het doet en waar het geld naartoe gaat.",
  "trajectories.staff.proposal.inputUse.tell": "Wij vragen hier geen ideeën. Hebt u een vraag? Stel die gerust.",
  "trajectories.staff.proposal.inputUse.ask":
    "Wij lezen wat u stuurt. Daarna schrijven wij op deze website wat wij ermee doen, en waarom.",
  "trajectories.staff.proposal.privacy":
    "U hoeft uw naam niet te noemen. Laat u een e-mailadres achter? Dan gebruiken wij dat om u antwoord te geven. {contact, plural, one {Een maand} other {# maanden}} nadat meedoen voorbij is, wissen wij het. Wat u schreef, wissen wij {words, plural, one {een maand} other {# maanden}} nadat meedoen voorbij is.",
};
