/** The page of all lessons. */
import { mountLanguageButton } from "../i18n/page.js";
import { find, startPage } from "../startPage.js";

startPage();
mountLanguageButton(find("language"), () => {});
