/** The survey about the way to school, as staff would type it: every language, options one a line. */
export const surveyQuestions: readonly Readonly<Record<string, string>>[] = [
  {
    kind: "single",
    required: "on",
    words_nl: "Hoe gaat u of uw kind meestal naar school?",
    words_en: "How do you or your child usually go to school?",
    words_pl: "Jak Pan/Pani lub dziecko zwykle dociera do szkoły?",
    words_ar: "كيف تذهب أنت أو طفلك عادةً إلى المدرسة؟",
    options_nl: "Lopend\nMet de fiets\nMet de auto\nMet de bus",
    options_en: "On foot\nBy bicycle\nBy car\nBy bus",
    options_pl: "Pieszo\nRowerem\nSamochodem\nAutobusem",
    options_ar: "مشيًا\nبالدراجة\nبالسيارة\nبالحافلة",
  },
  {
    kind: "single",
    condition: "v1:c",
    words_nl: "Waarom met de auto?",
    words_en: "Why by car?",
    words_pl: "Dlaczego samochodem?",
    words_ar: "لماذا بالسيارة؟",
    options_nl: "Fietsen is te gevaarlijk\nHet is te ver\nIk ga daarna door naar mijn werk\nAnders",
    options_en: "Cycling is too dangerous\nIt is too far\nI go on to work\nAnother reason",
    options_pl: "Jazda rowerem jest zbyt niebezpieczna\nJest za daleko\nJadę dalej do pracy\nInny powód",
    options_ar: "ركوب الدراجة خطير جدًا\nالمسافة بعيدة جدًا\nأكمل طريقي إلى العمل\nسبب آخر",
  },
  {
    kind: "scale",
    required: "on",
    words_nl: "Hoe veilig voelt de weg naar school?",
    words_en: "How safe does the way to school feel?",
    words_pl: "Jak bezpieczna wydaje się droga do szkoły?",
    words_ar: "ما مدى شعورك بالأمان في الطريق إلى المدرسة؟",
    options_nl: "heel onveilig\nheel veilig",
    options_en: "very unsafe\nvery safe",
    options_pl: "bardzo niebezpieczna\nbardzo bezpieczna",
    options_ar: "غير آمن إطلاقًا\nآمن جدًا",
  },
  {
    kind: "multiple",
    words_nl: "Waar is het gevaarlijk?",
    words_en: "Where is it dangerous?",
    words_pl: "Gdzie jest niebezpiecznie?",
    words_ar: "أين الخطر؟",
    options_nl:
      "Rietdreef, bij de oversteek\nRietdreef, in de bocht\nKruispunt met de Lisdodde\nZeggestraat, voor de school\nNergens",
    options_en:
      "Rietdreef, at the crossing\nRietdreef, in the bend\nJunction with the Lisdodde\nZeggestraat, in front of the school\nNowhere",
    options_pl:
      "Rietdreef, przy przejściu\nRietdreef, na zakręcie\nSkrzyżowanie z Lisdodde\nZeggestraat, przed szkołą\nNigdzie",
    options_ar:
      "ريتدريف، عند المعبر\nريتدريف، في المنعطف\nالتقاطع مع ليسدوده\nزيخه سترات، أمام المدرسة\nلا يوجد مكان خطير",
  },
  {
    kind: "open",
    words_nl: "Wat moet er als eerste beter?",
    words_en: "What should be improved first?",
    words_pl: "Co trzeba poprawić najpierw?",
    words_ar: "ما الذي يجب تحسينه أولًا؟",
  },
];
