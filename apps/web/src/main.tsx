import "./styles/app.css";
import { type RouteSectionProps, Router } from "@solidjs/router";
import type { Component } from "solid-js";
import { render } from "solid-js/web";
import { gained } from "./demonstration/gained.ts";
import { routes } from "./routes.tsx";

const root = document.querySelector("#app");
if (root === null) throw new Error("index.html has no #app");

const show = (around: { root?: Component<RouteSectionProps> }) => {
  render(() => <Router {...around}>{[...routes]}</Router>, root);
};

/** A demonstration has its bar around every page; elsewhere nothing of it is asked for. */
const demonstrated = async () => {
  const { DemonstrationFrame } = await import("./demonstration/DemonstrationFrame.tsx");
  show({ root: DemonstrationFrame });
};

/** A file dropped beside its field would be opened in place of the page, and what is typed with it. */
const keepPage = (event: DragEvent) => {
  if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
};
addEventListener("dragover", keepPage);
addEventListener("drop", keepPage);

if (gained() === undefined) show({});
else void demonstrated();
