interface PdfLinkProps {
  href: string;
  label: string;
  /** The same with whom or what it is about, where the screen says it around. */
  about?: string;
}

/** A paper that the server sets, opened beside the screen. */
export function PdfLink(props: PdfLinkProps) {
  return (
    <a href={props.href} target="_blank" rel="noopener" aria-label={props.about}>
      {props.label}
    </a>
  );
}
