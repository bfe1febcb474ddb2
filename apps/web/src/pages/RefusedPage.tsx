import { ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";

interface RefusedPageProps {
  /** The sentence of the refusal. */
  title: string;
  /** Why, and what can be done. */
  detail: string | undefined;
  back: { readonly label: string; readonly href: string };
}

/** A page that is not there, or not for whoever asks: its own heading, and the way back. */
export function RefusedPage(props: RefusedPageProps) {
  return (
    <>
      <PageHead title={props.title} subtitle={props.detail} />
      <ButtonLink href={props.back.href}>{props.back.label}</ButtonLink>
    </>
  );
}
