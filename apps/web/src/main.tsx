import "./styles/app.css";
import { Router } from "@solidjs/router";
import { render } from "solid-js/web";
import { routes } from "./routes.tsx";

const root = document.querySelector("#app");
if (root === null) throw new Error("index.html has no #app");

render(() => <Router>{[...routes]}</Router>, root);
