import type { Messages } from "../../platform/define/room.ts";

export const nlTradeOff: Messages = {
  "choose.tradeOff.title": "Geld, uren en bereik tegen elkaar",
  "choose.tradeOff.link": "Bekijk wat meer bereik kost, in geld en in uren",
  "choose.tradeOff.lead":
    "Wie elke groep beter wil bereiken, betaalt meer of vraagt meer van het team. Kies hier wat u dat waard is.",
  "choose.tradeOff.step": "Uw volgende stap: kies in de tabel een combinatie, en kijk hoe zij er verder voor staat.",
  "choose.tradeOff.allOver": "Elke combinatie hieronder kost meer dan uw budget van {budget}.",
  "choose.tradeOff.estimate":
    "Alle bedragen, uren en percentages zijn schattingen. Bij elk percentage kijken wij naar de groep die u het minst bereikt.",
  "choose.tradeOff.none": "Er is geen combinatie die past, dus ook niets om tegen elkaar af te wegen.",
  "choose.tradeOff.older": "Dit advies is van voor deze afweging",
  "choose.tradeOff.olderText": "Bereken het advies opnieuw. Dan staat de afweging hier.",
  "choose.tradeOff.table": "Wat het kost om elke groep te bereiken",
  "choose.tradeOff.column.least": "Van elke groep",
  "choose.tradeOff.column.cheapest": "De goedkoopste",
  "choose.tradeOff.column.lightest": "De minste uren",
  "choose.tradeOff.least": "{number, number}. Minstens {percent, number} procent",
  "choose.tradeOff.any": "{number, number}. Hoe weinig ook",
  "choose.tradeOff.same": "Dezelfde combinatie",
  "choose.tradeOff.point": "{cost}, {hours, number} uur, bereikt {percent, number} procent: ",
  "choose.tradeOff.costTitle": "Bereik tegen geld",
  "choose.tradeOff.hoursTitle": "Bereik tegen uren",
  "choose.tradeOff.costConclusion":
    "Voor {first} bereikt u {firstPercent, number} procent van de groep die u het minst bereikt, voor {last} is dat {lastPercent, number} procent.",
  "choose.tradeOff.hoursConclusion":
    "Met {first} uur bereikt u {firstPercent, number} procent van de groep die u het minst bereikt, met {last} uur is dat {lastPercent, number} procent.",
  "choose.tradeOff.across.costEur": "Verwachte kosten",
  "choose.tradeOff.across.staffHours": "Verwachte uren van het team",
  "choose.tradeOff.advised": "Ons advies",
  "choose.tradeOff.hidden": "Een nummer dat niet in de tekening past, staat alleen in de tabel.",
  "choose.tradeOff.all":
    "Alle {count, number} combinaties waarbij niets beter kan zonder dat iets anders slechter wordt",
  "choose.tradeOff.column.items": "Combinatie",
  "choose.tradeOff.column.cost": "Kosten",
  "choose.tradeOff.column.hours": "Uren",
  "choose.tradeOff.column.reach": "Minst bereikte groep",
  "choose.tradeOff.column.total": "Score",
};
