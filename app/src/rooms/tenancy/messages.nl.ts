import type { Messages } from "../../platform/define/room.ts";
import { staffWordsNl } from "./messages.staff.nl.ts";

/** Dutch at level B1. What stands under `tenancy.staff` is for staff only and is not translated further. */
export const nl: Messages = {
  "tenancy.about.title": "Over deze website",
  "tenancy.about.lead":
    "Deze website is van gemeente {municipality}. Hier leest u waarover u kunt meepraten, en wat wij met uw inbreng doen.",
  "tenancy.about.brink": "Wat is Brink?",
  "tenancy.about.brinkText":
    "Deze website werkt met Brink. Een brink is het plein van een dorp. Mensen kwamen er bij elkaar om te praten en samen te beslissen. Brink helpt gemeenten om dat ook nu goed te doen.",
  "tenancy.about.openText":
    "Brink is open source. Iedereen mag zien hoe het is gemaakt. Iedereen mag het gebruiken en verbeteren. De gemeente blijft de baas over uw gegevens.",
  "tenancy.about.languages": "Talen",
  "tenancy.about.languagesText": "U kunt deze website lezen in deze talen. U mag antwoorden in uw eigen taal.",
  "tenancy.translation.unreviewed": "vertaling nog niet nagekeken",

  "tenancy.legal.privacy": "Privacy",
  "tenancy.legal.privacy.lead": "Welke gegevens bewaren wij van u? En wat zijn uw rechten?",
  "tenancy.legal.privacy.mine": "Bekijk wat u stuurde, en haal uw gegevens op of weg",
  "tenancy.legal.accessibility": "Toegankelijkheid",
  "tenancy.legal.accessibility.lead":
    "Iedereen moet deze website kunnen gebruiken. Lukt het u niet? Laat het ons weten.",
  "tenancy.legal.houseRules": "Huisregels",
  "tenancy.legal.missing": "De gemeente heeft deze tekst nog niet geschreven.",
  "tenancy.legal.otherLanguage": "Deze tekst is er nog niet in uw taal. U leest hem in het {language}.",
  "tenancy.legal.questions": "Heeft u een vraag?",
  "tenancy.legal.questionsText": "Gemeente {municipality} helpt u graag.",
  "tenancy.legal.call": "Bel",
  "tenancy.legal.mail": "Mail naar",

  "tenancy.retention.title": "Hoe lang bewaren wij uw gegevens?",
  "tenancy.retention.what": "Wat",
  "tenancy.retention.howLong": "Hoe lang",
  "tenancy.retention.from": "Vanaf wanneer",
  "tenancy.retention.months":
    "{months, plural, =12 {1 jaar} =24 {2 jaar} =36 {3 jaar} =60 {5 jaar} =84 {7 jaar} =120 {10 jaar} =240 {20 jaar} one {# maand} other {# maanden}}",
  "tenancy.retention.contactDetailsMonths": "Uw e-mailadres of telefoonnummer",
  "tenancy.retention.contactDetailsMonths.from": "Nadat het traject is afgesloten",
  "tenancy.retention.contributionsMonths": "Uw inbreng, uw vragen en uw antwoorden op vragenlijsten",
  "tenancy.retention.contributionsMonths.from": "Nadat het traject is afgesloten",
  "tenancy.retention.sessionsMonths": "Gegevens over inloggen",
  "tenancy.retention.sessionsMonths.from": "Nadat u bent uitgelogd",
  ...staffWordsNl,
};
