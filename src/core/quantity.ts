/** What the chart shows of each lane against the step, by the names that links have for it. */
export const quantityNames = ["loss", "distance", "gradient", "length"] as const;
export type QuantityName = (typeof quantityNames)[number];

/** What is shown where nothing is chosen. */
export const usualQuantity: QuantityName = "loss";
