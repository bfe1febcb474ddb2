import { SHELL } from "./fr.ts";

/** Two overlapping rings and the name. */
export function BrandName() {
  return (
    <>
      <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
        <circle cx="10" cy="13" r="8.5" />
        <circle cx="16" cy="13" r="8.5" />
      </svg>
      Coopilote
    </>
  );
}

/** The name, leading home. */
export function Brand(props: { home: string }) {
  return (
    <a class="brand" href={props.home} aria-label={SHELL.home}>
      <BrandName />
    </a>
  );
}
