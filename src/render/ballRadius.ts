/** Radius in pixels of a lone marble, and of one of many. */
const loneRadius = 8.5;
const swarmRadius = 4;
const crowdRadius = 2;
/** From this many marbles a lane on they are a crowd: plain dots. */
const crowd = 2000;

/** Of what a lone marble has with it. */
export const companyRadius = 3.5;

export const ballRadius = (marblesPerLane: number): number =>
  marblesPerLane === 1 ? loneRadius : marblesPerLane < crowd ? swarmRadius : crowdRadius;
