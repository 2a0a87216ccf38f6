import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Steep folds of growing height: the hardest of the common test functions, where nearly everything ends in a poor
 * minimum. Of the many minima the twelve lowest are listed. Hazards: the gradient is infinite on the lines y = −47 −
 * x/2 and y = x − 47 (0 on them, by convention); the lowest point of the domain, −959.64 at (512, 404.2318), is on its
 * border and is no minimum, for marbles may leave; beyond the border f falls without bound. Global is the lowest
 * minimum inside.
 */
const eggholder: Surface = analyticSurface({
  id: "eggholder",
  name: "Eggholder",
  reference: "https://www.sfu.ca/~ssurjano/egg.html",
  formula: "-(y + 47)sin(sqrt(abs(y + x/2 + 47))) - x sin(sqrt(abs(x - y - 47)))",
  domain: [
    [-512, 512],
    [-512, 512],
  ],
  start: [117, 293],
  minima: [
    { at: [482.3533104647884, 432.87899894548343], value: -956.9182316246655, global: true },
    { at: [479.04540378435183, 434.50587646790115], value: -955.2551521443154 },
    { at: [439.48099726945344, 453.97743475400256], value: -935.3379515605802 },
    { at: [-465.6941515451357, 385.7166997834804], value: -894.5789003905999 },
    { at: [347.3269729738487, 499.41539845004286], value: -888.9491252698917 },
    { at: [-456.8858069167769, -382.62337342139966], value: -786.5259940788699 },
    { at: [-390.37391951464224, -415.0901531546241], value: -753.0501546930345 },
    { at: [-360.5615365308949, -429.6851517480509], value: -738.0378298060739 },
    { at: [283.0759109222846, -487.1256581476733], value: -718.1674596221536 },
    { at: [399.55879793410753, -367.6910569185344], value: -716.6715003419415 },
    { at: [464.6899811669635, -301.55314172368753], value: -716.1646228553268 },
    { at: [494.05405437615804, -271.8219611087775], value: -715.9801136098888 },
  ],
});

export default eggholder;
