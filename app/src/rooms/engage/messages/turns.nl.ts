import type { Messages } from "../../../platform/define/room.ts";

export const turnsNl: Messages = {
  "engage.turn.once": "U kunt hier één keer meedoen. Veranderen wat u stuurde kan zolang u nog kunt meedoen.",
  "engage.turn.taken": "U hebt hier al meegedaan",
  "engage.turn.takenText":
    "U deed mee op {date}. Iedereen kan hier één keer meedoen. U kunt nog wel veranderen wat u stuurde, of het intrekken en opnieuw beginnen.",
  "engage.turn.takenByOrganisation": "Uw organisatie heeft hier al meegedaan",
  "engage.turn.takenByOrganisationText":
    "Uw organisatie deed mee op {date}. Misschien deed een collega dat. Elke organisatie kan hier één keer meedoen. Wie het stuurde, kan het nog veranderen of intrekken.",
  "engage.turn.own": "Bekijk of verander wat u stuurde",
  "engage.turn.accountNeeded": "Bevestig eerst uw e-mailadres",
  "engage.turn.accountText":
    "Zo kan iedereen hier één keer meedoen. U krijgt een e-mail met een link. Open die link op dit apparaat. Dan komt u hier terug. Niemand ziet uw adres bij wat u stuurt.",
  "engage.turn.account": "Bevestig mijn e-mailadres",
  "engage.turn.staff.rule": "Hoe vaak kan iemand meedoen?",
  "engage.turn.staff.ruleHelp":
    "Voor wie zonder code meedoet. Een code van een brief telt altijd één keer, online en op papier.",
  "engage.turn.staff.rule.any": "Zo vaak als iemand wil",
  "engage.turn.staff.rule.device": "Eén keer per apparaat",
  "engage.turn.staff.rule.device.help":
    "Houdt dubbel versturen per ongeluk tegen, niet iemand die het erop aanlegt: in een andere browser kan het nog eens. Een gezin met één tablet kan één keer meedoen.",
  "engage.turn.staff.rule.account": "Eén keer per e-mailadres",
  "engage.turn.staff.rule.account.help":
    "Mensen bevestigen eerst hun adres. Een deel van hen stopt dan. Wie twee adressen heeft, kan twee keer meedoen.",
  "engage.turn.staff.paper": "Telt papier zonder code mee?",
  "engage.turn.staff.paperHelp":
    "Ook voor wat u zelf invoert van telefoon en gesprek, en wat een ander systeem stuurt. Alleen van belang als iedereen één keer kan meedoen.",
  "engage.turn.staff.paper.any": "Ja, ook zonder code",
  "engage.turn.staff.paper.code": "Nee, alleen met een code",
  "engage.turn.staff.noPaper":
    "Bij deze activiteit telt papier alleen met een code, en er zijn geen codes. Leg het formulier apart en overleg met de projectleider.",
  "engage.turn.staff.noDouble": "Zoals het nu is ingesteld, kan niemand hier twee keer meedoen.",
  "engage.turn.staff.beside":
    "Steunen en argumenten geven staan hier los van: dat kan iedereen, ook zonder code en zonder inloggen. Het is een teken, geen stem: wie twee apparaten heeft, kan twee keer steunen. Wilt u dat niet? Zet steunen en argumenten uit.",
  "engage.turn.staff.doubles": "Zoals het nu is ingesteld, kan iemand hier nog twee keer meedoen:",
  "engage.turn.staff.double.paper":
    "online en daarna op papier of per telefoon. Laat papier alleen met een code meetellen.",
  "engage.turn.staff.double.browser": "met een ander apparaat of een andere browser. Kies inloggen of codes.",
  "engage.turn.staff.double.address": "met een tweede e-mailadres. Kies inloggen of codes.",
  "engage.turn.staff.double.organisation":
    "voor zichzelf en ook namens een organisatie. Wie een bedrijf heeft, kan allebei. Van elke inbreng ziet u of die van een organisatie komt.",
  "engage.turn.staff.double.code":
    "met een code en ook zonder. Niemand weet van wie een code is. Geef codes alleen aan wie zonder code niet kan meedoen, of laat iedereen met een code meedoen.",
};
