import type { FormSilence } from "@coopilote/contract/declaration/refusals.ts";
import type { FormMapping } from "../declaration/prefill/FormMapping.ts";

const silences: Readonly<Record<FormSilence, string>> = {
  unreachable: "le site n’a pas répondu à temps",
  busy: "le site reçoit trop de demandes en ce moment",
  closed: "le site ne connaît pas ce formulaire, ou ne l’ouvre pas",
  "turned-down": "le site n’a pas accepté la demande",
  "not-understood": "le site a répondu autre chose que ce que sa documentation annonce",
  changed: "le formulaire a changé",
};

const line = (label: string, source: string | null): string =>
  `  ${source ?? "à la main"}\t${label}`;

export const formFr = {
  which: "Attendu\u00A0: coopilote form read.",
  noAddress:
    "COOPILOTE_DECLARATION_FORM ne dit l’adresse d’aucun formulaire\u00A0: https://…/commencer/….",
  unreadable: (path: string): string =>
    `${path} ne se lit pas comme une correspondance\u00A0: corrigez-le, ou mettez-le de côté. Rien n’a changé.`,
  silent: (why: FormSilence): string => `Rien n’a changé\u00A0: ${silences[why]}.`,
  read: (path: string, { title, number, fields }: FormMapping): string =>
    [
      `${title} (démarche ${number}), lu\u00A0:`,
      ...fields.flatMap(({ label, source, members }) => [
        line(label, members === null ? source : "un par professionnel"),
        ...(members ?? []).map((member) => `  ${line(member.label, member.source)}`),
      ]),
      `Écrit dans ${path}\u00A0: relisez chaque ligne, corrigez «\u00A0source\u00A0» où il le faut, puis redémarrez le serveur.`,
    ].join("\n"),
} as const;
