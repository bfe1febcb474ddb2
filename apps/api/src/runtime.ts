import { publisher } from "@coopilote/catalogue/published.ts";
import { Catalogue, Cryptography } from "@coopilote/domain/ports.ts";
import { storeLayer, type StoreOptions } from "@coopilote/store/storeLayer.ts";
import { Effect, Layer, ManagedRuntime } from "effect";
import { accountsLayer } from "./accounts/accountsLayer.ts";
import { sweepingLayer } from "./documents/sweepingLayer.ts";
import type { Log } from "./http/log.ts";
import { LinkAttempts } from "./training/LinkAttempts.ts";
import type { Settings } from "./settings.ts";

const catalogueLayer = Layer.effect(
  Catalogue,
  Effect.map(Cryptography, ({ sha256 }) => Catalogue.of({ published: publisher(sha256) })),
);

/** Everything an instance is made of, opened once on its folder and closed with the runtime. */
export const openRuntime = (settings: Settings, log: Log, options: Partial<StoreOptions> = {}) =>
  ManagedRuntime.make(
    Layer.mergeAll(
      catalogueLayer,
      accountsLayer(settings),
      LinkAttempts.layer,
      sweepingLayer(log),
    ).pipe(Layer.provideMerge(storeLayer({ folder: settings.folder, ...options }))),
  );

export type Runtime = ReturnType<typeof openRuntime>;
