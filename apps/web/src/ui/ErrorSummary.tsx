import { For, Show, createEffect, on } from "solid-js";
import { fieldId } from "./Field.tsx";
import { ERROR_SUMMARY } from "./fr.ts";

export interface FieldIssue {
  /** The `name` of the field; empty when the whole form is concerned. */
  path: string;
  message: string;
}

interface ErrorSummaryProps {
  /** A new list at each attempt: its arrival takes the focus. */
  issues: ReadonlyArray<FieldIssue>;
}

/** What is to be revised, at the head of the form, each line leading to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  let frame: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.issues,
      (issues) => {
        if (issues.length > 0) frame?.focus();
      },
    ),
  );
  const lead = (event: MouseEvent, path: string) => {
    const field = document.getElementById(fieldId(path));
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: "center" });
  };
  return (
    <div
      ref={frame}
      tabindex="-1"
      role="group"
      aria-label={ERROR_SUMMARY.title(props.issues.length)}
      hidden={props.issues.length === 0}
      class="error-summary"
    >
      <h2>{ERROR_SUMMARY.title(props.issues.length)}</h2>
      <ul>
        <For each={props.issues}>
          {(issue) => (
            <li>
              <Show when={issue.path !== ""} fallback={issue.message}>
                <a href={`#${fieldId(issue.path)}`} onClick={(event) => lead(event, issue.path)}>
                  {issue.message}
                </a>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
