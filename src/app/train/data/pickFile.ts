/** Has the user choose a table on their disk. */
export function pickFile(open: (files: readonly File[]) => void): void {
  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = ".csv,.txt,.tsv";
  picker.addEventListener("change", () => open([...(picker.files ?? [])]));
  picker.click();
}
