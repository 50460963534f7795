import type { Messages } from "../../../platform/define/room.ts";

/** Teksten die klaarstaan voor wie een traject inricht. Ze staan er pas als iemand ze bewaart. */
export const proposalsNl: Messages = {
  "trajectories.staff.proposal.ready":
    "{count, plural, one {Voor # leeg veld staat een voorstel klaar.} other {Voor # lege velden staat een voorstel klaar.}}",
  "trajectories.staff.proposal.show": "Vul de lege velden in met het voorstel",
  "trajectories.staff.proposal.shown":
    "Bij elk veld met “voorstel” staat een tekst van Brink. Niemand van de gemeente heeft die gelezen. Lees alles na en maak het passend. Er is nog niets bewaard.",
  "trajectories.staff.proposal.mark": "(voorstel, lees het na)",

  "trajectories.staff.proposal.summary.tell": "Dit gaat over “{title}”. Wij vertellen u wat er gebeurt en waarom.",
  "trajectories.staff.proposal.summary.ask": "Dit gaat over “{title}”. Wij willen graag weten wat u ervan vindt.",
  "trajectories.staff.proposal.summary.askBetween":
    "Dit gaat over “{title}”. Wij willen graag weten wat u ervan vindt. U kunt meedoen van {first, date, long} tot en met {last, date, long}.",
  "trajectories.staff.proposal.influence.0": "Alles ligt al vast. U kunt hier niets meer aan veranderen.",
  "trajectories.staff.proposal.influence.1":
    "Het plan ligt bijna helemaal vast. U kunt nog meedenken over hoe wij erover vertellen.",
  "trajectories.staff.proposal.influence.2":
    "Het plan ligt vast. Over de details van de uitvoering kunt u nog meepraten.",
  "trajectories.staff.proposal.influence.3":
    "Er zijn een paar mogelijkheden. U kunt meepraten over de keuze daartussen. Het plan zelf ligt vast.",
  "trajectories.staff.proposal.influence.4": "U kunt meepraten over de richting, binnen de regels die hieronder staan.",
  "trajectories.staff.proposal.influence.5":
    "U kunt over alles meepraten, binnen de regels die hieronder staan. Ook over de keuze zelf.",
  "trajectories.staff.proposal.influence.6":
    "U kunt over alles meepraten. Ook over wie het doet en waar het geld naartoe gaat.",
  "trajectories.staff.proposal.inputUse.tell": "Wij vragen hier geen ideeën. Hebt u een vraag? Stel die gerust.",
  "trajectories.staff.proposal.inputUse.ask":
    "Wij lezen wat u stuurt. Daarna schrijven wij op deze website wat wij ermee doen, en waarom.",
  "trajectories.staff.proposal.privacy":
    "U hoeft uw naam niet te geven. Laat u een e-mailadres achter? Dan gebruiken wij dat om u antwoord te geven. {contact, plural, one {Een maand} other {# maanden}} nadat het traject is gesloten, wissen wij het. Wat u schreef, wissen wij na {words, plural, one {een maand} other {# maanden}}.",
};
