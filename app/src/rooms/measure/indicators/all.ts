import {
  adoptedShareOfTrajectory,
  answeredShareOfTrajectory,
  feedbackDaysOfTrajectory,
  offlinePathOfTrajectory,
  techFitOfTrajectory,
} from "./of-contributions.ts";
import {
  attitudeOfTrajectory,
  digitalAddedReachOfTrajectory,
  firstTimersOfTrajectory,
  participationRateOfTrajectory,
  perceivedInfluenceOfTrajectory,
  satisfactionOfTrajectory,
  speakingEqualityOfTrajectory,
} from "./of-people.ts";
import { rulesUpfrontOfTrajectory, staffResponseOfTrajectory } from "./of-the-team.ts";

/** Every figure that is measured of a trajectory, in the order in which it is read. */
export const measurements = [
  participationRateOfTrajectory,
  digitalAddedReachOfTrajectory,
  techFitOfTrajectory,
  attitudeOfTrajectory,
  staffResponseOfTrajectory,
  firstTimersOfTrajectory,
  offlinePathOfTrajectory,
  answeredShareOfTrajectory,
  adoptedShareOfTrajectory,
  ...perceivedInfluenceOfTrajectory,
  feedbackDaysOfTrajectory,
  rulesUpfrontOfTrajectory,
  speakingEqualityOfTrajectory,
  satisfactionOfTrajectory,
];

export function measurementOf(key: string) {
  return measurements.find((one) => one.key === key);
}
