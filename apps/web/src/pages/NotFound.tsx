import { Brand } from "../ui/Brand.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { NOT_FOUND } from "./fr.ts";

/** Not found and not yours are the same answer. */
export function NotFound() {
  return (
    <main class="lone" tabindex="-1">
      <Brand home="/" />
      <PageHead title={NOT_FOUND.title} subtitle={NOT_FOUND.advice} />
      <ButtonLink href="/">{NOT_FOUND.home}</ButtonLink>
    </main>
  );
}
