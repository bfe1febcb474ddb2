import { inBrowser } from "./browser.mjs";
import { setUp } from "./setup.mjs";

process.exitCode = (await inBrowser(setUp(), ["photographies", "--update-snapshots=changed"])) ?? 1;
