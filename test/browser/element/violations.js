/** Everything that the page's content policy refuses. */
globalThis.violations = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
  globalThis.violations.push(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
});
