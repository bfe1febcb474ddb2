import "./verifier.css";
import { render } from "solid-js/web";
import { VerifierPage } from "./VerifierPage.tsx";

const root = document.querySelector("#app");
if (root === null) throw new Error("index.html has no #app");

/** A file dropped beside its field would be opened in place of the page. */
const keepPage = (event: DragEvent) => {
  if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
};
addEventListener("dragover", keepPage);
addEventListener("drop", keepPage);

render(() => <VerifierPage />, root);
