import type { SeedTheme } from "./seed-idea.ts";

/** Ideas in other languages, some with our translation beside them. */
export const otherLanguages: readonly SeedTheme[] = [
  {
    theme: "Zitten en ontmoeten",
    ideas: [
      {
        lang: "pl",
        title: "Ławki w cieniu",
        body: "Po pracy nie ma gdzie usiąść. Kilka ławek pod drzewami i kosz na śmieci wystarczy.",
        translation: {
          title: "Banken in de schaduw",
          body: "Na het werk kun je nergens zitten. Een paar banken onder bomen en een prullenbak is genoeg.",
        },
        answer: {
          outcome: "adopted",
          reason: {
            nl: "Er komen twaalf banken in de schaduw, met prullenbakken ernaast.",
            en: "There will be twelve benches in the shade, with bins beside them.",
            ar: "سنضع اثني عشر مقعدًا في الظل، وبجانبها سلال مهملات.",
            pl: "Ustawimy dwanaście ławek w cieniu, obok nich będą kosze na śmieci.",
          },
        },
        email: "piotr.kowalski@bewoner.example",
      },
      {
        lang: "pl",
        title: "Stoły do gry",
        body: "W moim mieście starsi panowie grają na placu w szachy i karty. Tutaj też by przyszli.",
        translation: {
          title: "Speeltafels",
          body: "In mijn stad spelen oudere mannen op het plein schaak en kaart. Hier zouden ze ook komen.",
        },
      },
      {
        lang: "ar",
        title: "مكان للعائلات",
        body: "نحن عائلة كبيرة ولا نجد مكانًا نجلس فيه معًا. نتمنى طاولات كبيرة تحت الأشجار.",
        translation: {
          title: "Een plek voor gezinnen",
          body: "Wij zijn een groot gezin en vinden geen plek om samen te zitten. Wij hopen op grote tafels onder de bomen.",
        },
        route: "spoken",
        answer: {
          outcome: "partly",
          reason: {
            nl: "Er komen twee lange tafels onder de bomen bij de kerk. Meer past er niet, omdat de markt ruimte nodig heeft.",
            en: "There will be two long tables under the trees near the church. There is no room for more, because the market needs space.",
            pl: "Pod drzewami przy kościele staną dwa długie stoły. Na więcej nie ma miejsca, bo targ potrzebuje przestrzeni.",
            ar: "سنضع طاولتين طويلتين تحت الأشجار عند الكنيسة. لا يوجد مكان لأكثر من ذلك لأن السوق يحتاج إلى مساحة.",
          },
        },
      },
      {
        lang: "ar",
        title: "إنارة أفضل في المساء",
        body: "أخاف أن أمشي في الساحة ليلًا. نحتاج إلى ضوء أكثر بين المكتبة والصيدلية.",
        translation: {
          title: "Beter licht in de avond",
          body: "Ik ben bang om 's avonds over het plein te lopen. Er is meer licht nodig tussen de bieb en de apotheek.",
        },
      },
      {
        lang: "en",
        title: "Somewhere to work outside",
        body: "Many of us study online. A long table with power and shade would be used every day.",
        answer: {
          outcome: "deferred",
          reason: {
            nl: "De tafels komen er. Stroom op tafels is te duur in het onderhoud; we kijken er over een jaar opnieuw naar.",
            pl: "Stoły będą. Prąd przy stołach jest za drogi w utrzymaniu; wrócimy do tego za rok.",
            ar: "ستوضع الطاولات. الكهرباء عند الطاولات صيانتها مكلفة جدًا؛ سننظر في ذلك مرة أخرى بعد سنة.",
            en: "The tables will come. Power at tables costs too much to maintain; we will look at it again in a year.",
          },
        },
      },
    ],
  },
  {
    theme: "Groen en schaduw",
    ideas: [
      {
        lang: "en",
        title: "Trees before tiles",
        body: "I moved here from Lisbon and I have never been as hot as on this square in June. Trees first, please.",
      },
      {
        lang: "en",
        title: "Name the plants",
        body: "Small signs with the names of the trees, in a few languages. My children learn Dutch that way.",
      },
      {
        lang: "pl",
        title: "Drzewa owocowe",
        body: "Proszę posadzić jabłonie albo śliwy. Każdy może zerwać jedno jabłko.",
        translation: {
          title: "Fruitbomen",
          body: "Plant alstublieft appel- of pruimenbomen. Iedereen mag één appel plukken.",
        },
      },
    ],
  },
  {
    theme: "Parkeren en verkeer",
    ideas: [
      {
        lang: "pl",
        title: "Miejsce dla busów",
        body: "Pracuję na budowie i jeździmy busem. Nie ma gdzie zaparkować nawet na pięć minut.",
        state: "waiting",
      },
      {
        lang: "ar",
        title: "درّاجات بثلاث عجلات",
        body: "لا أستطيع ركوب الدراجة العادية. هل يمكن أن يكون هناك مكان لدراجة كبيرة بثلاث عجلات؟",
        translation: {
          title: "Driewielfietsen",
          body: "Ik kan niet op een gewone fiets rijden. Kan er een plek komen voor een grote driewieler?",
        },
      },
      {
        lang: "en",
        title: "Slow it down",
        body: "Cars cut across the square to avoid the lights. A single bollard on the east side would stop it.",
      },
    ],
  },
];
