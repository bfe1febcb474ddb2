import { published, publisher, versions } from "@coopilote/catalogue/published.ts";
import { pressLayer } from "@coopilote/documents/kernel/Press.ts";
import { Catalogue, Cryptography } from "@coopilote/domain/ports.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { readingLayer, storeLayer, type StoreOptions } from "@coopilote/store/storeLayer.ts";
import { machineClocks } from "@coopilote/store/clocks.ts";
import { Effect, Layer, ManagedRuntime } from "effect";
import { accountsLayer } from "./accounts/accountsLayer.ts";
import type { PasswordHashing } from "./accounts/betterAuth.ts";
import { checkpointLayer } from "./checkpoints/checkpointLayer.ts";
import { clockLayer } from "./clockLayer.ts";
import { Guesses } from "./accounts/Guesses.ts";
import { prefillLayer } from "./declaration/prefill/prefillLayer.ts";
import { sweepingLayer } from "./documents/sweepingLayer.ts";
import type { Log } from "./http/log.ts";
import { OpenForms } from "./journal/OpenForms.ts";
import { learningLayer } from "./protocols/learningLayer.ts";
import type { Settings } from "./settings.ts";

/**
 * What an instance is opened with besides its settings.
 * `versions`: those on offer, left out: the newest. `passwords`: left out: hashed as those of real people.
 */
export type RuntimeOptions = Partial<StoreOptions> & {
  readonly versions?: ReadonlyArray<ProtocolVersion>;
  readonly passwords?: PasswordHashing;
};

const catalogueLayer = (offered: ReadonlyArray<ProtocolVersion>) =>
  Layer.effect(
    Catalogue,
    Effect.map(Cryptography, ({ sha256 }) =>
      Catalogue.of({ versions: offered, published: publisher(sha256, offered) }),
    ),
  );

const beside = (settings: Settings, offered = versions, passwords?: PasswordHashing) =>
  Layer.mergeAll(
    catalogueLayer(offered),
    accountsLayer(settings, passwords),
    Guesses.layer,
    OpenForms.layer,
    pressLayer(),
  );

/** Everything that writes to the folder of an instance, held for it alone. */
export const writingPorts = (
  settings: Settings,
  { versions: offered, passwords, ...options }: RuntimeOptions = {},
) =>
  beside(settings, offered, passwords).pipe(
    Layer.provideMerge(storeLayer({ folder: settings.folder, ...options })),
  );

/** Everything that reads the folder of an instance, beside whoever writes to it. */
export const readingPorts = (settings: Settings) =>
  beside(settings).pipe(Layer.provideMerge(readingLayer({ folder: settings.folder })));

/** Everything an instance is made of, opened once on its folder and closed with the runtime. */
export const openRuntime = (settings: Settings, log: Log, options: RuntimeOptions = {}) =>
  ManagedRuntime.make(
    Layer.mergeAll(
      sweepingLayer(log),
      checkpointLayer(log, settings),
      prefillLayer(log, settings),
      learningLayer(log, (sha256) => published(sha256, options.versions)),
    ).pipe(
      Layer.provideMerge(writingPorts(settings, options)),
      Layer.provideMerge(clockLayer(options.clocks ?? machineClocks)),
    ),
  );

export type Runtime = ReturnType<typeof openRuntime>;
