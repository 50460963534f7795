import type { ScanAnswers, Typed } from "@brink/decision-guide";

/** The park: much is in order, reaching people is not yet. What is not named here is answered with yes. */
export const parkChecks: ScanAnswers = {
  urgency5: "partly",
  room3: "partly",
  room4: "no",
  room5: "partly",
  audience2: "partly",
  audience3: "no",
  audience5: "no",
  audience6: "no",
  audience4: "partly",
  organisation4: "no",
  organisation6: "partly",
  means3: "unknown",
  means5: "no",
  feedback3: "no",
  feedback5: "partly",
};

export function parkTodos(dueOn: string): Typed {
  return {
    owner_audience3: ["Samira Benali"],
    dueOn_audience3: [dueOn],
    owner_audience6: ["Jongerenwerk Noorderwater"],
    dueOn_audience6: [dueOn],
    owner_room4: ["Anouk Visser"],
    dueOn_room4: [dueOn],
  };
}

/**
 * The answers about the park, page by page. How many people it concerns is not known yet, and can change the advice;
 * how sensitive it is, is not known either, and cannot.
 */
export function parkAnswers(decisionDate: string): readonly Typed[] {
  return [
    { Q1: ["physical_space"], Q7: ["dontKnow"], Q8: ["neighbourhood"], Q12: ["hard"], Q22: ["outdated"] },
    {
      Q2: ["makeTogether"],
      Q3: ["direction"],
      Q4: ["A", "P"],
      Q5: ["council"],
      decisionDate: [decisionDate],
      Q6: ["reasoned"],
    },
    {
      Q9_youth_12_18: ["3"],
      Q9_young_adults_18_30: ["2"],
      Q9_elderly_65plus: ["2"],
      Q9_migrant_background: ["1"],
      Q9_hard_to_reach: ["2"],
      Q10: ["youth_12_18"],
      Q13: ["roughly"],
      Q20: ["2"],
    },
    { Q11: ["dontKnow"], Q14: ["medium"], Q23: ["yes"] },
    { Q15: ["30000"], Q16: ["400"], Q17: ["26"], Q18: ["PROC", "FAC", "COMM", "POL", "PM"], Q19: ["T03", "T27"] },
    { Q21: ["ordinary"], Q24: ["framework"] },
  ];
}

/** The sewer: urgent enough, but nothing to choose. What is not named here is answered with yes. */
export const sewerChecks: ScanAnswers = {
  room1: "no",
  room3: "no",
  room5: "partly",
  audience3: "partly",
  audience5: "partly",
  feedback1: "partly",
  feedback3: "no",
  feedback5: "no",
};
