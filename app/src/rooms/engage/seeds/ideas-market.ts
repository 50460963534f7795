import type { SeedTheme } from "./seed-idea.ts";

export const marketIdeas: SeedTheme = {
  theme: "Markt en winkels",
  ideas: [
    {
      title: "Laat de kramen staan",
      body: "Wij staan er al tweeëntwintig jaar. Draai de markt niet om, dan staan wij in de wind en lopen de mensen achter ons langs.",
      organisation: "Marktvereniging Waterdam",
      answer: {
        outcome: "adopted",
        reason: {
          nl: "De kramen houden hun plaats en hun richting. De bomen staan tussen de rijen en niet erin.",
          en: "The stalls keep their place and their direction. The trees stand between the rows and not in them.",
          pl: "Stragany zachowają swoje miejsce i kierunek. Drzewa będą między rzędami, a nie w nich.",
          ar: "تبقى الأكشاك في مكانها واتجاهها. الأشجار تكون بين الصفوف وليس فيها.",
        },
      },
    },
    {
      title: "Stroom voor elke kraam",
      body: "Nu draaien er zeven aggregaten. Dat stinkt en je verstaat elkaar niet. Leg overal stroom aan nu de grond toch open is.",
      answer: {
        outcome: "adopted",
        reason: {
          nl: "Er komen twaalf stroompunten, die in de grond verdwijnen als er geen markt is.",
          en: "There will be twelve power points that disappear into the ground when there is no market.",
          pl: "Powstanie dwanaście punktów z prądem, które chowają się w ziemi, gdy nie ma targu.",
          ar: "سنضع اثنتي عشرة نقطة كهرباء تختفي في الأرض عندما لا يكون هناك سوق.",
        },
      },
    },
    {
      title: "Ook een avondmarkt",
      body: "In de zomer een keer per maand van vijf tot negen. Wie werkt, komt nu nooit op de markt.",
    },
    {
      title: "Terrassen niet groter",
      body: "Elk jaar schuiven de terrassen een meter op. Trek een streep op de grond en houd je daar aan.",
      route: "paper",
      answer: {
        outcome: "partly",
        confirmed: false,
        reason: {
          nl: "De grens van elk terras komt in de bestrating te liggen. Of de terrassen groter worden, beslist de raad apart.",
          en: "The border of every terrace will be marked in the paving. Whether terraces become larger, the council decides separately.",
          pl: "Granica każdego ogródka kawiarni będzie zaznaczona w bruku. O powiększeniu ogródków rada zdecyduje osobno.",
          ar: "سيُرسم حدّ كل شرفة مقهى في الرصف. أما توسيع الشرفات فيقرره المجلس على حدة.",
        },
      },
    },
    {
      title: "Leeg winkelpand",
      body: "Het pand van de oude schoenenwinkel staat drie jaar leeg. Mag de buurt er iets mee tot het verkocht is?",
      answer: {
        outcome: "forwarded",
        forwardedTo: "de accountmanager binnenstad",
        reason: {
          nl: "Dit pand is van een particulier en hoort niet bij het plein. De accountmanager binnenstad belt de eigenaar en laat u weten wat eruit komt.",
          en: "This building is privately owned and is not part of the square. The account manager for the town centre phones the owner and lets you know what comes of it.",
          pl: "Ten budynek jest prywatny i nie należy do placu. Opiekun śródmieścia zadzwoni do właściciela i da Państwu znać, co z tego wynikło.",
          ar: "هذا المبنى ملك خاص وليس جزءًا من الساحة. سيتصل مسؤول وسط المدينة بالمالك ويخبرك بالنتيجة.",
        },
      },
      email: "leegstand@bewoner.example",
    },
    {
      title: "Streekmarkt",
      body: "Boeren uit Oudewaal willen graag staan, maar er is een wachtlijst. Geef elke maand twee plekken aan producten uit de buurt.",
    },
    {
      title: "Afval",
      body: "Na de markt waaien de plastic zakken tot in het water. Zet ondergrondse bakken neer bij elke hoek.",
    },
    {
      title: "Etalages 's avonds aan",
      body: "Als winkels hun licht tot elf uur laten branden voelt het een stuk veiliger.",
      state: "withdrawn",
    },
    {
      title: "Kermis elders",
      body: "De kermis past straks niet meer tussen de bomen. Zeg dat dan nu ook eerlijk.",
      answer: {
        outcome: "partly",
        reason: {
          nl: "U hebt gelijk: de grote attracties passen niet meer op het plein. Die gaan naar het terrein bij het station. De kleine kermis blijft.",
          en: "You are right: the big rides do not fit on the square any more. They go to the site near the station. The small fair stays.",
          pl: "Mają Państwo rację: duże karuzele nie zmieszczą się już na placu. Przeniosą się na teren przy stacji. Małe wesołe miasteczko zostaje.",
          ar: "أنت على حق: الألعاب الكبيرة لم تعد تتسع لها الساحة. ستنتقل إلى الأرض عند المحطة. يبقى الملهى الصغير.",
        },
      },
    },
    { title: "Kraam voor clubs", body: "Eén gratis kraam waar elke week een andere vereniging mag staan." },
    {
      title: "Winkels bereikbaar tijdens het werk",
      body: "Bij de Kerkstraat lag de boel een jaar open en drie winkels zijn daarna gestopt. Hoe gaan jullie dat nu doen?",
      organisation: "Ondernemersvereniging Binnenstad",
    },
    {
      title: "Goedkope keukens!!",
      body: "Kijk op onze site voor keukens met 40% korting, alleen deze week.",
      rejected: { reason: "advertising", words: "" },
    },
  ],
};
