import type { Day, DemoActivity } from "./demo-trajectory.ts";

/** What was and will be done for the square, in Brink and outside it, in four languages. */
export function marktpleinActivities(day: Day): readonly DemoActivity[] {
  return [
    {
      methodId: "M34",
      title: "Brief aan alle adressen rond het plein",
      titleIn: {
        en: "Letter to every address around the square",
        pl: "List do wszystkich mieszkańców wokół placu",
        ar: "رسالة إلى كل العناوين حول الساحة",
      },
      startsOn: day(-38),
      place: "Binnenstad",
      owner: "Jeroen Bakker",
      outcome: { hours: 14, costEuros: 2450 },
    },
    {
      methodId: "M06",
      title: "Uw idee voor het Marktplein",
      titleIn: {
        en: "Your idea for the Marktplein",
        pl: "Państwa pomysł na Marktplein",
        ar: "فكرتك لساحة ماركت بلاين",
      },
      startsOn: day(-38),
      endsOn: day(21),
      owner: "Tom Hendriks",
      technologyIds: ["T01"],
    },
    {
      methodId: "M24",
      title: "Koffiekar op de zaterdagmarkt",
      titleIn: {
        en: "Coffee cart at the Saturday market",
        pl: "Wózek z kawą na sobotnim targu",
        ar: "عربة قهوة في سوق السبت",
      },
      startsOn: day(-29),
      startsTime: "09:00",
      endsTime: "15:00",
      place: "Marktplein, bij de fontein",
      owner: "Anouk Visser",
      outcome: {
        cameTotal: 74,
        cameByGroup: { elderly_65plus: 31, entrepreneurs: 12, youth_12_18: 5 },
        hours: 22,
        costEuros: 640,
        said: "Veel mensen willen zitten in de schaduw, het liefst met zicht op de markt. Over parkeren waren de meningen verdeeld. Winkeliers willen dat klanten voor de deur kunnen stoppen. Ouderen vroegen om een openbaar toilet; dat kan niet binnen dit geld.",
        saidIn: {
          en: "Many people want to sit in the shade, preferably with a view of the market. About parking, opinions differed. Shopkeepers want customers to be able to stop at the door. Older people asked for a public toilet; that is not possible with this money.",
          pl: "Wiele osób chce siedzieć w cieniu, najlepiej z widokiem na targ. W sprawie parkowania zdania były podzielone. Sklepikarze chcą, żeby klienci mogli zatrzymać się przed drzwiami. Starsze osoby prosiły o publiczną toaletę; za te pieniądze nie jest to możliwe.",
          ar: "يريد كثير من الناس الجلوس في الظل، والأفضل أن يطل المكان على السوق. اختلفت الآراء حول مواقف السيارات. يريد أصحاب المتاجر أن يستطيع الزبائن التوقف أمام الباب. طلب كبار السن مرحاضًا عامًا؛ هذا غير ممكن بهذا المبلغ.",
        },
      },
    },
    {
      methodId: "M22",
      title: "Aan de keukentafel in de Havenflat",
      titleIn: {
        en: "At kitchen tables in the Havenflat",
        pl: "Przy kuchennym stole w Havenflat",
        ar: "على طاولة المطبخ في هافنفلات",
      },
      startsOn: day(-22),
      endsOn: day(-16),
      place: "Bij mensen thuis, Binnenstad",
      owner: "Jeroen Bakker",
      outcome: {
        cameTotal: 11,
        cameByGroup: { migrant_background: 7, low_literate: 4, disability: 3 },
        hours: 26,
        costEuros: 395,
        photo: {
          file: "kitchen-table.png",
          alt: "Tekening van een keukentafel met koffie en koekjes. In het midden ligt een plattegrond van het Marktplein. Daarop plakken briefjes met ideeën.",
        },
        said: "Niemand hier had de brief gelezen. Wel kent iedereen het plein. De stoep is te hoog voor een rollator. Twee gezinnen zouden er willen picknicken, maar weten niet of dat mag.",
        saidIn: {
          en: "Nobody here had read the letter. But everybody knows the square. The kerb is too high for a rollator. Two families would like to picnic there, but do not know whether that is allowed.",
          pl: "Nikt tutaj nie przeczytał listu. Ale plac znają wszyscy. Krawężnik jest za wysoki dla osób z chodzikiem. Dwie rodziny chciałyby urządzić tam piknik, ale nie wiedzą, czy wolno.",
          ar: "لم يقرأ أحد هنا الرسالة، لكن الجميع يعرف الساحة. الرصيف مرتفع جدًا لمن يستعمل المشّاية. هناك عائلتان تريدان التنزه هناك، لكنهما لا تعرفان إن كان ذلك مسموحًا.",
        },
      },
    },
    {
      methodId: "M26",
      title: "Les op het Havencollege: teken jouw plein",
      titleIn: {
        en: "Lesson at the Havencollege: draw your square",
        pl: "Lekcja w Havencollege: narysuj swój plac",
        ar: "درس في هافن كوليدج: ارسم ساحتك",
      },
      startsOn: day(-12),
      place: "Havencollege, klas 3B",
      owner: "Tom Hendriks",
      outcome: {
        cameTotal: 24,
        cameByGroup: { youth_12_18: 24 },
        hours: 18,
        costEuros: 260,
        said: "Leerlingen willen een plek met wifi en een overkapping. Bijna iedereen tekende water. Auto's tekende bijna niemand.",
        saidIn: {
          en: "Pupils want a place with wifi and a roof. Almost everybody drew water. Hardly anybody drew cars.",
          pl: "Uczniowie chcą miejsca z wifi i z dachem. Prawie wszyscy narysowali wodę. Samochodów prawie nikt nie narysował.",
          ar: "يريد التلاميذ مكانًا فيه واي فاي وسقف. رسم الجميع تقريبًا الماء، ولم يرسم السيارات أحد تقريبًا.",
        },
      },
    },
    {
      methodId: "M16",
      title: "Inloopavond",
      titleIn: { en: "Walk-in evening", pl: "Wieczór otwarty", ar: "أمسية مفتوحة" },
      startsOn: day(6),
      startsTime: "19:00",
      endsTime: "21:30",
      place: "Bibliotheek, Markt 12",
      owner: "Anouk Visser",
    },
    {
      methodId: "M17",
      title: "Samen tekenen met de ontwerper",
      titleIn: {
        en: "Drawing together with the designer",
        pl: "Wspólne rysowanie z projektantem",
        ar: "الرسم معًا مع المصمم",
      },
      startsOn: day(14),
      startsTime: "13:30",
      endsTime: "16:30",
      place: "Stadhuis, Havenplein 1",
      owner: "Anouk Visser",
    },
    { methodId: "M60", startsOn: day(-38), endsOn: day(45), owner: "Anouk Visser" },
  ];
}
