import type { Published } from "@coopilote/domain/Context.ts";
import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { lombalgie2020 } from "./snp/lombalgie.ts";

/** Every version on offer, its newest revision. */
export const versions: ReadonlyArray<ProtocolVersion> = [lombalgie2020];

/** The digest that a journal embeds: SHA-256 of the canonical text. */
export const digestOf = (sha256: Sha256, content: ProtocolVersion) =>
  hexOf(sha256(bytesOf(canonical(content))));

/** Looks a version up, with the versions of its protocol that came after it. */
export const publisher =
  (sha256: Sha256) =>
  (protocol: string, version: string): Published | undefined => {
    const content = versions.find(
      (known) => known.protocol === protocol && known.version === version,
    );
    return content === undefined
      ? undefined
      : {
          digest: digestOf(sha256, content),
          content,
          later: versions.filter(
            (known) => known.protocol === protocol && known.force.from > content.force.from,
          ),
        };
  };
