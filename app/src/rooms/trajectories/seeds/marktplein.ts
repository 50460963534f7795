import type { Day, DemoTrajectory } from "./demo-trajectory.ts";
import { marktpleinActivities } from "./marktplein-activities.ts";

/** Running: what the Marktplein will be like after the sewer is done. */
export function marktplein(day: Day): DemoTrajectory {
  return {
    heardDaysAgo: 120,
    challenge: {
      title: "Marktplein: vol auto's, geen schaduw",
      words:
        "Ik ben 74 en loop elke dag over het Marktplein. Er is geen bank in de schaduw. Alles staat vol blik. Vroeger zaten we daar, nu loop je er zo snel mogelijk overheen.",
      heardWhere: "Op de zaterdagmarkt, bij de viskraam",
      heardOn: day(-120),
      checkedWith: [
        {
          who: "Eigenaar van de bakkerij op het plein",
          on: day(-112),
          said: "Groen is mooi, maar mijn klanten komen met de auto. Haal niet alles weg.",
        },
        {
          who: "Moeder met twee jonge kinderen, Binnenstad",
          on: day(-111),
          said: "Wij gaan er nooit zitten. Er is niets te doen en het is er heet.",
        },
        {
          who: "Marktkoopman, staat er 20 jaar",
          on: day(-106),
          said: "Als de kramen maar blijven staan waar ze staan.",
        },
        {
          who: "Bewoner boven de apotheek",
          on: day(-104),
          said: "Ik wil mijn auto kwijt kunnen. Verder mag er van mij best een boom bij.",
        },
        {
          who: "Jongen van 16, hangt rond bij de fontein",
          on: day(-104),
          said: "Een plek om te zitten die niet van steen is.",
        },
      ],
      subjects: ["physical_space", "mobility"],
      areaCodes: ["WD02"],
    },
    motivation: {
      decision: "involve",
      by: "Wethouder Openbare Ruimte",
      daysAgo: 70,
      reasons:
        "Het plein gaat toch open voor de riolering. Daarna kan het op drie manieren terug. Veel mensen gebruiken het plein elke dag, en ze willen er verschillende dingen. Daarom vragen wij eerst advies, voordat de raad kiest.",
    },
    facts: {
      slug: "marktplein",
      title: "Marktplein: groen of parkeren?",
      summary:
        "Het Marktplein gaat open voor nieuwe riolering. Daarna maken wij het plein opnieuw. Er is ruimte voor meer bomen en banken. Maar dan blijven er minder parkeerplekken over.",
      goal: "Een plein waar mensen graag zitten, ook op een warme dag. En waar de winkels en de markt goed bereikbaar blijven.",
      influence:
        "U kunt meepraten over drie dingen: hoeveel parkeerplekken er blijven (tussen de 20 en 60), waar bomen, banken en water komen, en hoe het plein gebruikt wordt als er geen markt is.",
      frames:
        "De weekmarkt blijft elke zaterdag op het plein.\nEr blijven minstens 20 parkeerplekken, waarvan 4 voor mensen met een beperking.\nBrandweer en ambulance moeten over het plein kunnen rijden.\nEr is 1,4 miljoen euro. Meer geld is er niet.",
      framesSetBy: "de gemeenteraad",
      framesSetOn: day(-62),
      decider: "De gemeenteraad kiest een van de ontwerpen.",
      decisionDate: day(110),
      inputUse:
        "Wij lezen alles wat u zegt. Een ontwerper maakt er twee ontwerpen mee. Bij elk idee leest u wat wij ermee doen, en waarom. De raad krijgt alle ideeën en antwoorden erbij.",
      hearBackDate: day(45),
      privacy:
        "U hoeft uw naam niet te geven. Laat u een e-mailadres achter? Dan gebruiken wij dat alleen om u antwoord te geven. Een jaar nadat het traject is gesloten, wissen wij het.",
      levelPromised: 3,
      roomLeft: 3,
      contactName: "Anouk Visser",
      contactPhone: "0999 12 34 56",
      contactEmail: "anouk.visser@waterdam.example",
      targetGroups: [
        { group: "elderly_65plus", priority: 2 },
        { group: "entrepreneurs", priority: 3 },
        { group: "youth_12_18", priority: 2 },
        { group: "migrant_background", priority: 2 },
        { group: "disability", priority: 2 },
      ],
      affectedPopulation: 7180,
      legalGround: "bylaw",
      legalNote: "",
      budget: 2_850_000,
      hours: 340,
      team: [
        { name: "Anouk Visser", role: "projectleider" },
        { name: "Jeroen Bakker", role: "adviseur participatie" },
        { name: "Tom Hendriks", role: "moderatie" },
      ],
      pillars: ["social_media", "open_data"],
      areaCodes: ["WD02"],
    },
    openedDaysAgo: 40,
    phases: [
      { id: undefined, kind: "inform", name: "", startsOn: day(-40), endsOn: day(-36) },
      {
        id: undefined,
        kind: "take_part",
        name: "Ideeën en advies ophalen",
        nameIn: { en: "Collecting ideas and advice", pl: "Zbieranie pomysłów i porad", ar: "جمع الأفكار والآراء" },
        startsOn: day(-38),
        endsOn: day(21),
      },
      {
        id: undefined,
        kind: "work_out",
        name: "Twee ontwerpen tekenen",
        nameIn: { en: "Drawing two designs", pl: "Rysowanie dwóch projektów", ar: "رسم تصميمين" },
        startsOn: day(22),
        endsOn: day(70),
      },
      { id: undefined, kind: "decide", name: "", startsOn: day(100), endsOn: day(110) },
      {
        id: undefined,
        kind: "carry_out",
        name: "Het plein wordt gemaakt",
        nameIn: { en: "The square is built", pl: "Budowa placu", ar: "بناء الساحة" },
        startsOn: day(190),
        endsOn: day(330),
      },
    ],
    activities: marktpleinActivities(day),
    translations: {
      en: {
        title: "Marktplein: green or parking?",
        summary:
          "The Marktplein will be dug up for new sewers. After that we make the square anew. There is room for more trees and benches. But then fewer parking places remain.",
        goal: "A square where people like to sit, also on a hot day. And where the shops and the market stay within easy reach.",
        influence:
          "You can have a say in three things: how many parking places stay (between 20 and 60), where trees, benches and water come, and how the square is used when there is no market.",
        frames:
          "The weekly market stays on the square every Saturday.\nAt least 20 parking places stay, 4 of them for people with a disability.\nFire engines and ambulances must be able to cross the square.\nThere is 1.4 million euros. There is no more money.",
        decider: "The council chooses one of the designs.",
        inputUse:
          "We read everything you say. A designer makes two designs with it. With each idea you read what we do with it, and why. The council gets all ideas and answers too.",
        privacy:
          "You need not give your name. Do you leave an e-mail address? Then we only use it to answer you. We erase it one year after the trajectory has closed.",
        motivation:
          "The square is dug up for the sewers anyway. After that it can come back in three ways. Many people use it every day, and they want different things. That is why we first ask for advice, before the council chooses.",
      },
      pl: {
        title: "Marktplein: zieleń czy parking?",
        summary:
          "Na Marktplein powstanie nowa kanalizacja. Potem urządzimy plac na nowo. Jest miejsce na więcej drzew i ławek. Ale wtedy będzie mniej miejsc parkingowych.",
        influence:
          "Można zabrać głos w trzech sprawach: ile miejsc parkingowych zostanie (od 20 do 60), gdzie będą drzewa, ławki i woda, i co będzie na placu, gdy nie ma targu.",
        inputUse:
          "Czytamy wszystko, co Państwo powiedzą. Projektant przygotuje dwa projekty. Przy każdym pomyśle napiszemy, co z nim zrobiliśmy i dlaczego.",
        decider: "Rada gminy wybierze jeden z projektów.",
      },
      ar: {
        title: "ساحة ماركت بلاين: خضرة أم مواقف سيارات؟",
        summary:
          "سنحفر ساحة ماركت بلاين لتركيب مجارٍ جديدة. بعد ذلك نصمم الساحة من جديد. هناك مكان لأشجار ومقاعد أكثر، لكن عدد مواقف السيارات سيصبح أقل.",
        influence:
          "يمكنك أن تبدي رأيك في ثلاثة أمور: كم موقف سيارات يبقى (بين 20 و60)، وأين توضع الأشجار والمقاعد والماء، وكيف تُستخدم الساحة عندما لا يكون هناك سوق.",
        inputUse: "نقرأ كل ما تقوله. يعدّ المصمم تصميمين. عند كل فكرة تقرأ ماذا فعلنا بها ولماذا.",
        decider: "يختار مجلس البلدية أحد التصميمين.",
      },
    },
  };
}
