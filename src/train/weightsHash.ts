/** Eight hexadecimal digits that tell weights apart: FNV-1a (Fowler, Noll & Vo) with 32 bits over their bytes, low ones first. */
export function weightsHash(theta: Float64Array): string {
  const word = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (let k = 0; k < theta.length; k++) {
    word.setFloat64(0, theta[k], true);
    for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ word.getUint8(byte), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
