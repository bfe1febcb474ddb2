import type { Published } from "@coopilote/domain/Context.ts";
import { bytesOf, hexOf } from "@coopilote/domain/journal/chain.ts";
import { canonical } from "@coopilote/domain/journal/canonical.ts";
import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import {
  cytoponction,
  echographie2021,
  echographieVasculaire2021,
} from "./imagerie/echographie.ts";
import {
  echocardiographie2021,
  piccLine2021,
  voieVeineuseCentrale2021,
} from "./imagerie/interventionnel.ts";
import {
  bilanVisuelAdulte,
  bilanVisuelEnfant,
  preConsultation,
  retinopathieDiabetique,
} from "./ophtalmologie/bilans.ts";
import {
  asalee2021,
  carnetGlycemique2021,
  domicile2022,
  fragilite2021,
  insuffisanceCardiaque2019,
  pompeInsuline2021,
} from "./premier-recours/soins.ts";
import { cheville2020, cheville2020Revision1 } from "./snp/cheville.ts";
import { lombalgie2020 } from "./snp/lombalgie.ts";
import { lombalgie2020Revision1 } from "./snp/lombalgieRevision1.ts";
import { odynophagie, odynophagieRevision1 } from "./snp/odynophagie.ts";
import { rhinoConjonctivite, varicelle } from "./snp/officine.ts";
import { pollakiurie, pollakiurieRevision1 } from "./snp/pollakiurie.ts";
import {
  alzheimer,
  anticancereuxOraux,
  bilanUrodynamique,
  elastometrie2021,
  ponctionMedullaire,
  radioUrgences2019,
  rhumatologie,
  sutures,
  vaccinations,
} from "./specialites/hopital.ts";

/** Every version on offer, its newest revision, in the order of the catalogue's families. */
export const versions: ReadonlyArray<ProtocolVersion> = [
  ...odynophagie,
  ...pollakiurie,
  cheville2020,
  lombalgie2020,
  rhinoConjonctivite,
  varicelle,
  domicile2022,
  asalee2021,
  fragilite2021,
  pompeInsuline2021,
  carnetGlycemique2021,
  insuffisanceCardiaque2019,
  bilanVisuelEnfant,
  bilanVisuelAdulte,
  retinopathieDiabetique,
  preConsultation,
  echographie2021,
  echographieVasculaire2021,
  piccLine2021,
  cytoponction,
  voieVeineuseCentrale2021,
  echocardiographie2021,
  rhumatologie,
  bilanUrodynamique,
  anticancereuxOraux,
  vaccinations,
  ponctionMedullaire,
  alzheimer,
  elastometrie2021,
  radioUrgences2019,
  sutures,
];

/** Revisions that a newer one corrected, the oldest first: nobody chooses them, journals hold them. */
export const corrected: ReadonlyArray<ProtocolVersion> = [
  ...odynophagieRevision1,
  ...pollakiurieRevision1,
  cheville2020Revision1,
  lombalgie2020Revision1,
];

/** The versions as they were on offer before a revision of one of them came out. */
export const versionsBefore = (version: string, revision: number): ReadonlyArray<ProtocolVersion> =>
  versions.flatMap((known) =>
    known.version === version
      ? ([...corrected, known].findLast(
          (each) => each.version === version && each.revision < revision,
        ) ?? [])
      : [known],
  );

/** The digest that a journal embeds: SHA-256 of the canonical text. */
export const digestOf = (sha256: Sha256, content: ProtocolVersion) =>
  hexOf(sha256(bytesOf(canonical(content))));

/** The versions on offer, with their digests. */
export const published = (
  sha256: Sha256,
  offered = versions,
): ReadonlyArray<Pick<Published, "digest" | "content">> =>
  offered.map((content) => ({ digest: digestOf(sha256, content), content }));

/** Looks a version up among those on offer, with the versions of its protocol that came after it. */
export const publisher =
  (sha256: Sha256, offered = versions) =>
  (protocol: string, version: string): Published | undefined => {
    const content = offered.find(
      (known) => known.protocol === protocol && known.version === version,
    );
    return content === undefined
      ? undefined
      : {
          digest: digestOf(sha256, content),
          content,
          later: offered.filter(
            (known) => known.protocol === protocol && known.force.from > content.force.from,
          ),
        };
  };
