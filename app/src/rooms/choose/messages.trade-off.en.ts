import type { Messages } from "../../platform/define/room.ts";

export const enTradeOff: Messages = {
  "choose.tradeOff.title": "Money, hours and reach against each other",
  "choose.tradeOff.link": "See what more reach costs, in money and in hours",
  "choose.tradeOff.lead":
    "Who wants to reach every group better, pays more or asks more of the team. Choose here what that is worth to you.",
  "choose.tradeOff.step": "Your next step: choose a combination in the table, and see how it does otherwise.",
  "choose.tradeOff.allOver": "Every combination below costs more than your budget of {budget}.",
  "choose.tradeOff.estimate":
    "All amounts, hours and percentages are estimates. For each percentage we look at the group that you reach least.",
  "choose.tradeOff.none": "There is no combination that fits, so there is nothing to weigh either.",
  "choose.tradeOff.older": "This advice is from before this trade-off",
  "choose.tradeOff.olderText": "Compute the advice again. Then the trade-off stands here.",
  "choose.tradeOff.table": "What it takes to reach every group",
  "choose.tradeOff.column.least": "Of every group",
  "choose.tradeOff.column.cheapest": "The cheapest",
  "choose.tradeOff.column.lightest": "The fewest hours",
  "choose.tradeOff.least": "{number, number}. At least {percent, number} percent",
  "choose.tradeOff.any": "{number, number}. However little",
  "choose.tradeOff.same": "The same combination",
  "choose.tradeOff.point": "{cost}, {hours, number} hours, reaches {percent, number} percent: ",
  "choose.tradeOff.costTitle": "Reach against money",
  "choose.tradeOff.hoursTitle": "Reach against hours",
  "choose.tradeOff.costConclusion":
    "For {first} you reach {firstPercent, number} percent of the group that you reach least, for {last} that is {lastPercent, number} percent.",
  "choose.tradeOff.hoursConclusion":
    "With {first} hours you reach {firstPercent, number} percent of the group that you reach least, with {last} hours that is {lastPercent, number} percent.",
  "choose.tradeOff.across.costEur": "Expected cost",
  "choose.tradeOff.across.staffHours": "Expected hours of the team",
  "choose.tradeOff.advised": "Our advice",
  "choose.tradeOff.hidden": "A number that does not fit in the drawing stands in the table only.",
  "choose.tradeOff.all":
    "All {count, number} combinations in which nothing can be better without something else being worse",
  "choose.tradeOff.column.items": "Combination",
  "choose.tradeOff.column.cost": "Cost",
  "choose.tradeOff.column.hours": "Hours",
  "choose.tradeOff.column.reach": "Group reached least",
  "choose.tradeOff.column.total": "Score",
};
