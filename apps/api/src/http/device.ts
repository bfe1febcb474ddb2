import { Code } from "@coopilote/domain/kernel/ids.ts";

const systems: ReadonlyArray<readonly [RegExp, string]> = [
  [/iphone|ipod/iu, "iphone"],
  [/ipad/iu, "ipad"],
  [/android/iu, "android"],
  [/windows/iu, "windows"],
  [/mac os|macintosh/iu, "mac"],
  [/linux|x11|cros/iu, "linux"],
];

const browsers: ReadonlyArray<readonly [RegExp, string]> = [
  [/edg\//iu, "edge"],
  [/firefox|fxios/iu, "firefox"],
  [/chrome|crios/iu, "chrome"],
  [/safari/iu, "safari"],
];

const named = (known: ReadonlyArray<readonly [RegExp, string]>, userAgent: string): string =>
  known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "other";

/** The family of a device, as its browser says: kept with a signature, never enough to tell two apart. */
export const deviceOf = (userAgent: string): Code =>
  Code.make(`${named(systems, userAgent)}/${named(browsers, userAgent)}`);
