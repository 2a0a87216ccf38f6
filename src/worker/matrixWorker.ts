/** Computes one cell of a matrix after the other. */
import { cellWork } from "./computeMatrix.js";
import { answerOrders } from "./pool.js";

answerOrders(cellWork);
