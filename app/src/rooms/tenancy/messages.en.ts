import type { Messages } from "../../platform/define/room.ts";
import { staffWordsEn } from "./messages.staff.en.ts";

export const en: Messages = {
  "tenancy.about.title": "About this website",
  "tenancy.about.lead":
    "This website belongs to the municipality of {municipality}. Here you read what you can have a say in, and what we do with your contribution.",
  "tenancy.about.brink": "What is Brink?",
  "tenancy.about.brinkText":
    "This website runs on Brink. A brink is the village green of a Dutch town, where people met to talk and decide together. Brink helps municipalities to do that well today.",
  "tenancy.about.openText":
    "Brink is open source. Everyone may see how it is made. Everyone may use it and improve it. The municipality stays in charge of your data.",
  "tenancy.about.languages": "Languages",
  "tenancy.about.languagesText": "You can read this website in these languages. You may answer in your own language.",
  "tenancy.translation.unreviewed": "translation not checked yet",

  "tenancy.legal.privacy": "Privacy",
  "tenancy.legal.privacy.lead": "Which data do we keep about you? And what are your rights?",
  "tenancy.legal.privacy.mine": "See what you sent, and fetch your data or take them away",
  "tenancy.legal.accessibility": "Accessibility",
  "tenancy.legal.accessibility.lead":
    "Everyone must be able to use this website. Does it not work for you? Let us know.",
  "tenancy.legal.houseRules": "House rules",
  "tenancy.legal.missing": "The municipality has not written this text yet.",
  "tenancy.legal.otherLanguage": "This text is not there in your language yet. You read it in {language}.",
  "tenancy.legal.questions": "Do you have a question?",
  "tenancy.legal.questionsText": "The municipality of {municipality} is happy to help you.",
  "tenancy.legal.call": "Call",
  "tenancy.legal.mail": "E-mail",

  "tenancy.retention.title": "How long do we keep your data?",
  "tenancy.retention.what": "What",
  "tenancy.retention.howLong": "How long",
  "tenancy.retention.from": "Counted from",
  "tenancy.retention.months":
    "{months, plural, =12 {1 year} =24 {2 years} =36 {3 years} =60 {5 years} =84 {7 years} =120 {10 years} =240 {20 years} one {# month} other {# months}}",
  "tenancy.retention.contactDetailsMonths": "Your e-mail address or telephone number",
  "tenancy.retention.contactDetailsMonths.from": "After the project has ended",
  "tenancy.retention.contributionsMonths": "Your contribution, your questions and your answers to questionnaires",
  "tenancy.retention.contributionsMonths.from": "After the project has ended",
  "tenancy.retention.sessionsMonths": "Data about signing in",
  "tenancy.retention.sessionsMonths.from": "After you signed out",
  ...staffWordsEn,
};
