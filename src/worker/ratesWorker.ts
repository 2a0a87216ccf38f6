/** Computes one optimizer's curve after the other. */
import { ratesWork } from "./computeRates.js";
import { answerOrders } from "./pool.js";

answerOrders(ratesWork);
