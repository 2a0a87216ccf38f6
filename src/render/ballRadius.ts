/** Radius in pixels of a lone marble, and of one of many. */
const loneRadius = 8.5;
const swarmRadius = 4;
const crowdRadius = 2;
/** From this many marbles a lane on they are a crowd: plain dots. */
const crowd = 2000;

/** Of what a lone marble has with it. */
export const companyRadius = 3.5;

/** Whether so many marbles a lane are drawn as plain dots. */
export const isCrowd = (marblesPerLane: number): boolean => marblesPerLane >= crowd;

export const ballRadius = (marblesPerLane: number): number =>
  marblesPerLane === 1 ? loneRadius : isCrowd(marblesPerLane) ? crowdRadius : swarmRadius;
