import { type JSX, Suspense } from "solid-js";
import { PageHead } from "../ui/PageHead.tsx";
import { NBSP } from "../ui/typography.ts";
import { MINE } from "./mineFr.ts";

/** The head of the page, there before what it holds; who one is takes its line as it comes. */
export function MineHead(props: { children: JSX.Element }) {
  return (
    <PageHead title={MINE.title} subtitle={<Suspense fallback={NBSP}>{props.children}</Suspense>} />
  );
}
