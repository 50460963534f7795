import type { Localized } from "../../../kernel/localized.ts";

export type DemoLetter = {
  /** When it was begun and, a day later, sent. What has none is a draft of today. */
  readonly daysAgo?: number;
  readonly subject: Localized;
  readonly body: Localized;
};

/** What can be seen on the photo of the kitchen table; `picture` is its address. */
const seen = (picture: string): Localized => ({
  nl: `![Tekening van een keukentafel met koffie en een plattegrond van het Marktplein](${picture})`,
  en: `![Drawing of a kitchen table with coffee and a map of the Marktplein](${picture})`,
  pl: `![Rysunek stołu kuchennego z kawą i planem placu Marktplein](${picture})`,
  ar: `![رسم لطاولة مطبخ عليها قهوة وخريطة لساحة ماركت بلاين](${picture})`,
});

/** What the team of the square wrote to its followers, in the four languages of the town; the draft in Dutch so far. */
export function demoLetters(picture: string): readonly DemoLetter[] {
  return [begin, heard(seen(picture)), evening];
}

const begin: DemoLetter = {
  daysAgo: 33,
  subject: {
    nl: "Wat is uw idee voor het Marktplein?",
    en: "What is your idea for the Marktplein?",
    pl: "Jaki jest Państwa pomysł na Marktplein?",
    ar: "ما فكرتك لساحة ماركت بلاين؟",
  },
  body: {
    nl: "Het Marktplein gaat open voor nieuwe riolering. Daarna maken wij het plein opnieuw. U kunt nu zeggen wat u daar graag wilt.\n\n## Wat u kunt doen\n\n- [Stuur uw idee voor het plein](/trajecten/marktplein). U hoeft uw naam niet te geven.\n- Steun een idee van iemand anders.\n- Liever praten? Wij komen ook langs. Waar en wanneer staat op de pagina van het plein.\n\n## Wat al vaststaat\n\nDe markt blijft elke zaterdag. Er blijven minstens 20 parkeerplekken.",
    en: "The Marktplein is dug up for new sewers. After that we make the square anew. You can now say what you would like there.\n\n## What you can do\n\n- [Send your idea for the square](/trajecten/marktplein). You need not give your name.\n- Support somebody else's idea.\n- Would you rather talk? We come by as well. Where and when is on the page of the square.\n\n## What is settled\n\nThe market stays every Saturday. At least 20 parking places stay.",
    pl: "Na Marktplein powstanie nowa kanalizacja. Potem urządzimy plac na nowo. Teraz można powiedzieć, co powinno się tam znaleźć.\n\n## Co można zrobić\n\n- [Wysłać pomysł na plac](/trajecten/marktplein). Nie trzeba podawać nazwiska.\n- Poprzeć pomysł innej osoby.\n- Wolą Państwo porozmawiać? Przychodzimy też na miejsce. Gdzie i kiedy: na stronie placu.\n\n## Co już ustalono\n\nTarg zostaje w każdą sobotę. Zostanie co najmniej 20 miejsc parkingowych.",
    ar: "ستُحفر ساحة ماركت بلاين لتركيب مجارٍ جديدة. بعد ذلك نصمم الساحة من جديد. يمكنك الآن أن تقول ماذا تريد هناك.\n\n## ماذا يمكنك أن تفعل\n\n- [أرسل فكرتك للساحة](/trajecten/marktplein). لا يلزم أن تذكر اسمك.\n- ادعم فكرة شخص آخر.\n- هل تفضل الحديث؟ نأتي إليكم أيضًا. تجد المكان والوقت في صفحة الساحة.\n\n## ما تقرر من قبل\n\nيبقى السوق كل يوم سبت. ويبقى 20 موقف سيارات على الأقل.",
  },
};

function heard(picture: Localized): DemoLetter {
  return {
    daysAgo: 10,
    subject: {
      nl: "Marktplein: dit hoorden wij tot nu toe",
      en: "Marktplein: what we heard so far",
      pl: "Marktplein: co usłyszeliśmy do tej pory",
      ar: "ماركت بلاين: ما سمعناه حتى الآن",
    },
    body: {
      nl: `Dank u wel voor uw ideeën. Wij spraken ook mensen op de markt, op school en thuis.\n\n## Wat mensen vaak zeggen\n\n- Zitten in de schaduw, het liefst met zicht op de markt.\n- Over parkeren zijn de meningen verdeeld.\n- De stoep is te hoog voor een rollator.\n- Leerlingen willen water en een overkapping.\n\n${picture["nl"]}\n\n## Meedoen kan nog\n\n[Lees de ideeën en stuur uw eigen idee](/trajecten/marktplein). Bij elk idee leest u later wat wij ermee doen.`,
      en: `Thank you for your ideas. We also spoke with people at the market, at school and at home.\n\n## What people often say\n\n- Sitting in the shade, preferably with a view of the market.\n- About parking, opinions differ.\n- The kerb is too high for a rollator.\n- Pupils want water and a roof.\n\n${picture["en"]}\n\n## You can still take part\n\n[Read the ideas and send your own](/trajecten/marktplein). With each idea you will read what we do with it.`,
      pl: `Dziękujemy za pomysły. Rozmawialiśmy też z ludźmi na targu, w szkole i w domach.\n\n## Co ludzie mówią często\n\n- Chcą siedzieć w cieniu, najlepiej z widokiem na targ.\n- W sprawie parkowania zdania są podzielone.\n- Krawężnik jest za wysoki dla osób z chodzikiem.\n- Uczniowie chcą wody i dachu.\n\n${picture["pl"]}\n\n## Nadal można wziąć udział\n\n[Proszę przeczytać pomysły i wysłać swój](/trajecten/marktplein). Przy każdym pomyśle napiszemy, co z nim zrobiliśmy.`,
      ar: `شكرًا على أفكاركم. تحدثنا أيضًا مع الناس في السوق وفي المدرسة وفي البيوت.\n\n## ما يقوله الناس كثيرًا\n\n- الجلوس في الظل، والأفضل أن يطل المكان على السوق.\n- تختلف الآراء حول مواقف السيارات.\n- الرصيف مرتفع جدًا لمن يستعمل المشّاية.\n- يريد التلاميذ ماءً وسقفًا.\n\n${picture["ar"]}\n\n## ما زالت المشاركة ممكنة\n\n[اقرأ الأفكار وأرسل فكرتك](/trajecten/marktplein). عند كل فكرة ستقرأ ماذا فعلنا بها.`,
    },
  };
}

const evening: DemoLetter = {
  subject: { nl: "Komt u naar de inloopavond over het Marktplein?" },
  body: {
    nl: "Wij houden een inloopavond in de bibliotheek. U kunt binnenlopen wanneer u wilt.\n\n## Wat u daar kunt doen\n\n- Kijken naar wat andere mensen zeiden.\n- Praten met Anouk Visser en Jeroen Bakker.\n- Uw idee geven, ook op papier.\n\n[Kijk op welke dag en hoe laat](/trajecten/marktplein)",
  },
};
