import { useParams } from "@solidjs/router";
import { onCleanup } from "solid-js";
import { Answered } from "../server/Answered.tsx";
import { createView, refresh } from "../server/views.ts";
import { AppearanceChoice } from "../ui/AppearanceChoice.tsx";
import { Brand } from "../ui/Brand.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { DayList } from "./DayList.tsx";
import { LIST } from "./fr.ts";

const fiveMinutes = 5 * 60_000;

/** The list of the day by a link, without an account: read again by itself while it stays open. */
export function DayListPage() {
  const params = useParams<{ token: string }>();
  const list = createView("dayList", () => ({ token: params.token }));
  const again = setInterval(() => void refresh(), fiveMinutes);
  onCleanup(() => clearInterval(again));
  return (
    <>
      <main class="day-page" id="contenu" tabindex="-1">
        <Brand home="/" />
        <Answered answer={list()} lines={6}>
          {(view) => (
            <>
              <PageHead title={LIST.title} subtitle={LIST.when(view().structureName, view().now)} />
              <DayList list={view()} />
            </>
          )}
        </Answered>
      </main>
      <footer class="day-foot no-print">
        <AppearanceChoice />
      </footer>
    </>
  );
}
