/** How many questions stand on one page of everybody's list and of the team's, and of those that wait on the moderators' one. */
export const questionsPerPage = 20;
export const waitingAtOnce = 20;
