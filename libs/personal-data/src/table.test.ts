import { describe, expect, test } from "vitest";
import { personalDataIn } from "./index.ts";

/** What is found, as `kind sureness: the words`. */
function inWords(text: string): readonly string[] {
  return personalDataIn(text).map(({ kind, sureness, start, end }) => `${kind} ${sureness}: ${text.slice(start, end)}`);
}

type Row = readonly [why: string, text: string, ...found: readonly string[]];

const table: Readonly<Record<string, readonly Row[]>> = {
  "what looks like a phone number and is none": [
    ["a date and an hour are ten digits", "Kom op 06-12-2024 10 uur."],
    ["so are these, and 01 is no area code", "Op 01-02-2024 10 uur."],
    ["an order number is named", "Mijn bestelnummer is 0612345678."],
    ["one digit too many", "06123456789"],
    ["one too few", "061234567"],
    ["the emergency number", "Bel 112 of 0900 8844."],
    ["free numbers are of no person", "0800-1122"],
    ["the number of a municipality", "Bel 14 053."],
    ["no such area code", "0901234567"],
    ["an amount", "Het kost 0.123.456.789 keer niets"],
    ["a sum of money", "€ 10.500.000.000"],
    ["a year and an area", "In 2023 was er 06 1234 m2"],
  ],
  "phone numbers": [
    ["mobile, in one piece", "bel 0612345678", "phone sure: 0612345678"],
    ["with a hyphen", "06-12345678.", "phone sure: 06-12345678"],
    ["in pairs", "(06) 12 34 56 78", "phone sure: (06) 12 34 56 78"],
    ["with dots", "06.12.34.56.78", "phone sure: 06.12.34.56.78"],
    ["a space in 06", "0 6 12345678", "phone sure: 0 6 12345678"],
    ["international", "+31 6 12345678", "phone sure: +31 6 12345678"],
    ["with both", "+31(0)6-12345678", "phone sure: +31(0)6-12345678"],
    ["with 00", "0031612345678", "phone sure: 0031612345678"],
    ["area code of three digits", "053-481 28 18", "phone sure: 053-481 28 18"],
    ["in brackets", "(0541) 58 80 00", "phone sure: (0541) 58 80 00"],
    ["in one piece beside a word", "tel: 0534812818", "phone sure: 0534812818"],
    ["in one piece without one", "of 0534812818", "phone likely: 0534812818"],
    ["of a company", "088-1234567", "phone possible: 088-1234567"],
    ["from Germany", "+49 5921 880 55", "phone likely: +49 5921 880 55"],
    ["two with a slash", "0612345678/0687654321", "phone sure: 0612345678", "phone sure: 0687654321"],
  ],
  "e-mail addresses and what is none": [
    ["no domain", "ik @ thuis"],
    ["a name on a network", "volg @gemeente op Mastodon"],
    ["no ending", "jan@localhost"],
    ["plain", "Mail jan.de-vries+markt@ziggo.nl!", "email sure: jan.de-vries+markt@ziggo.nl"],
    ["with a dot behind", "jan@waterdam.example.", "email sure: jan@waterdam.example"],
    ["spelled out", "jan (at) ziggo (punt) nl", "email likely: jan (at) ziggo (punt) nl"],
    ["an office", "info@waterdam.example", "email possible: info@waterdam.example"],
  ],
  "citizen service numbers and what is none": [
    ["fails the eleven-test", "mijn bsn is 123456789"],
    ["nothing but noughts", "bsn 000000000"],
    ["an order number", "Bestelnummer 123456782"],
    ["a case number", "zaaknummer: 123456782"],
    ["an amount", "€ 123456782"],
    ["dots without the word are an amount", "123.456.782 liter"],
    ["part of a tax number", "NL123456782B01"],
    ["eight digits without the word", "kvk 12345679"],
    ["beside the word", "Mijn BSN: 123456782", "bsn sure: 123456782"],
    ["with dots, beside the word", "burgerservicenummer 1234.56.782", "bsn sure: 1234.56.782"],
    ["before the word", "123456782 is mijn bsn", "bsn sure: 123456782"],
    ["without a word it may be one", "dit ben ik: 123456782", "bsn possible: 123456782"],
  ],
  "account numbers and what is none": [
    ["a wrong digit", "NL92ABNA0417164300"],
    ["too short", "NL91ABNA041716430"],
    ["something follows", "NL91ABNA04171643001"],
    ["no such country", "XX91ABNA0417164300"],
    ["in one piece", "NL91ABNA0417164300", "iban sure: NL91ABNA0417164300"],
    ["in fours", "nl91 abna 0417 1643 00.", "iban sure: nl91 abna 0417 1643 00"],
    ["from Belgium", "BE68 5390 0754 7034", "iban sure: BE68 5390 0754 7034"],
  ],
  "number plates and what is none": [
    ["a date", "12-10-24"],
    ["a word with vowels", "12-EEN-4"],
    ["capitals and small letters", "Zo-12-34"],
    ["a piece of something longer", "AB-12-34-5"],
    ["spaces without a word for a vehicle", "van 12 tot 34 bb"],
    ["side code 5", "TX-SR-12", "plate likely: TX-SR-12"],
    ["small letters", "tx-sr-12", "plate possible: tx-sr-12"],
    ["side code 10, with a word", "kenteken G-123-BB", "plate sure: G-123-BB"],
    ["without hyphens, with a word", "een witte bus, 4TFL24", "plate sure: 4TFL24"],
    ["side code 1 without a word", "zie AB-12-34", "plate possible: AB-12-34"],
  ],
  "addresses and what is none": [
    ["a postcode is a street", "in 7511 AB is het druk"],
    ["a year", "in 2024 en 12 maanden later"],
    ["counting", "Op het Marktplein 12 bomen"],
    ["a speed", "Kerkstraat 30 km per uur"],
    ["no name", "Onderweg 2 ongelukken"],
    ["a word that ends so", "fietspad 3 is glad"],
    ["postcode and number", "7511 AB 12", "address likely: 7511 AB 12"],
    ["the other way round", "Kerkstraat 12, 7511AB", "address likely: Kerkstraat 12, 7511AB"],
    ["a street with a number may be a place", "bij Kerkstraat 12", "address possible: Kerkstraat 12"],
    ["somebody lives there", "Ik woon op Kerkstraat 12b", "address likely: Kerkstraat 12b"],
    ["small letters", "mijn buurman op kerkstraat 14", "address likely: kerkstraat 14"],
    ["a street of two words", "Hoge Weg 3", "address possible: Hoge Weg 3"],
  ],
};

describe.each(Object.entries(table))("%s", (_name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (_why, [, text, ...found]) => {
    expect(inWords(text)).toEqual(found);
  });
});

test("what overlaps is one, and what was found first does not hide what comes after", () => {
  expect(inWords("Jan, Kerkstraat 12, 7511 AB, 06-12345678, jan@ziggo.nl, NL91ABNA0417164300")).toEqual([
    "address likely: Kerkstraat 12, 7511 AB",
    "phone sure: 06-12345678",
    "email sure: jan@ziggo.nl",
    "iban sure: NL91ABNA0417164300",
  ]);
});
