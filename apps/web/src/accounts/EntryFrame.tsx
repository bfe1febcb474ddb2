import "./accounts.css";
import type { JSX } from "solid-js";
import { AppearanceChoice } from "../ui/AppearanceChoice.tsx";
import { Brand } from "../ui/Brand.tsx";
import { PageHead } from "../ui/PageHead.tsx";

interface EntryFrameProps {
  title: string;
  subtitle?: JSX.Element;
  children: JSX.Element;
}

/** A page without a structure around it: one column, one thing to do. */
export function EntryFrame(props: EntryFrameProps) {
  return (
    <>
      <main class="entrance" id="contenu" tabindex="-1">
        <div>
          <Brand home="/" />
          <PageHead title={props.title} subtitle={props.subtitle} />
        </div>
        {props.children}
      </main>
      <footer class="entry-foot">
        <AppearanceChoice />
      </footer>
    </>
  );
}
