import type { Language } from "@brink/themes";
import { common, rootsOf, wordsIn } from "../../search/words.ts";

/**
 * What people say of anything in their neighbourhood: it joins texts that have nothing to do with each other. Added to what a
 * search leaves out; who looks for "gemeente" may mean it.
 */
const saidOfAnything = new Set(
  (
    "graag wil wilt willen kan kun kunt kunnen kon konden moet moeten mag mogen zou zouden zal zullen komt komen kom gaat gaan " +
    "maakt maken maak doet doen gedaan laat laten staat staan zit ziet zien krijgt krijgen geeft geven geef zet zetten heb hebt " +
    "heeft hebben had hadden ben bent waren blijft blijven wordt vinden vind vindt weet denk denken zegt zeggen " +
    "meer minder veel weinig heel erg goed beter beste slecht mooi mooie leuk leuke nieuw nieuwe oud oude groot grote groter " +
    "klein kleine nodig genoeg echt zelf samen gewoon eigenlijk alleen vooral bijna ongeveer misschien natuurlijk " +
    "daar hier waar wie wat hoe waarom wanneer welke alle alles iets iemand niemand niets ergens overal nergens mijn mij haar " +
    "hem hun hen elke elk ieder iedere iedereen ander andere anders altijd nooit vaak soms even eens keer want omdat zodat zoals " +
    "terwijl maar toch dus toen straks weer steeds ook net mee onder tussen langs achter zonder tegen rond rondom tijdens sinds " +
    "zes zeven acht negen tien hele helemaal hoef hoeft neer ligt liggen avond avonds vanaf boven buiten binnen naast dicht ver twee drie vier vijf eerste laatste half halve jaar jaren maand maanden dag dagen " +
    "week weken uur elkaar dingen ding manier mens mensen bewoner bewoners inwoner inwoners gemeente wijk buurt dorp stad straat " +
    "plek plekken plaats idee ideeen plan plannen alstublieft bedankt dank groeten zo nou"
  ).split(" "),
);

/** Dutch as the search takes it apart. Words of other languages have no endings here and few of them are common: they find their own kind. */
export const dutch: Language = {
  plain: (word) => wordsIn(word).join(""),
  isCommon: (word) => common.has(word) || saidOfAnything.has(word),
  rootsOf,
};
