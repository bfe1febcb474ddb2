/** A rule that no text gives: a dashed frame wherever it is named, for only the texts conclude (j13). */
export function RuleMark(props: { children: string }) {
  return <span class="rule-mark">{props.children}</span>;
}
