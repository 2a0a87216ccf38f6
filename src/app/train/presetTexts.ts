export function presetTexts(_id: string): { readonly name: string; readonly lesson: string } | undefined {
  return undefined;
}
