import { useParams } from "@solidjs/router";
import { type Component, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Answered } from "../server/Answered.tsx";
import type { ScreenOf } from "../server/screens.ts";
import { createView } from "../server/views.ts";
import { Refused } from "../ui/Faces.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { PEOPLE } from "./fr.ts";

interface AddingPageProps {
  words: { readonly title: string; readonly subtitle: string; readonly notForMe: string };
  adding: Component<{ structure: string; view: ScreenOf<"people"> }>;
}

/** A page from which people are added, for those who may. */
export function AddingPage(props: AddingPageProps) {
  const params = useParams<{ structure: string }>();
  const people = createView("people", () => ({ structure: params.structure }));
  return (
    <Answered answer={people()} lines={8}>
      {(view) => (
        <>
          <PageHead
            title={props.words.title}
            crumbs={[{ label: PEOPLE.title, href: `/s/${params.structure}/personnes` }]}
            subtitle={props.words.subtitle}
          />
          <Show when={view().mayAdd} fallback={<Refused title={props.words.notForMe} />}>
            <Dynamic component={props.adding} structure={params.structure} view={view()} />
          </Show>
        </>
      )}
    </Answered>
  );
}
