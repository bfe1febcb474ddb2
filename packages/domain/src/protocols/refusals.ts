import { Schema } from "effect";
import { Code, PersonId, ReadingId, TeamId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";
import { AnnexFamily } from "./facts.ts";

const InterpretedPoint = Schema.Literals(["declaration", "training", "trainers", "sharing"]);

export const protocolRefusals = {
  NoSuchTeam: refusal("NoSuchTeam", { team: TeamId }),
  NoSuchProtocol: refusal("NoSuchProtocol", { protocol: Code, version: Code }),
  ProtocolAlreadyChosen: refusal("ProtocolAlreadyChosen", { team: TeamId }),
  NoSuchRequirement: refusal("NoSuchRequirement", { requirement: Code }),
  FigureAlreadyKnown: refusal("FigureAlreadyKnown", { requirement: Code, part: Code }),
  NotAPeriod: refusal("NotAPeriod", { requirement: Code, part: Code }),
  SettingAlreadyKnown: refusal("SettingAlreadyKnown", { setting: Code }),
  PointAlreadyKnown: refusal("PointAlreadyKnown", { version: Code, point: InterpretedPoint }),
  AnnexFamiliesMissing: refusal("AnnexFamiliesMissing", { families: Schema.Array(AnnexFamily) }),
  AnnexPageMissing: refusal("AnnexPageMissing", { families: Schema.Array(AnnexFamily) }),
  AnnexReaderNotMember: refusal("AnnexReaderNotMember", { person: PersonId }),
  AnnexReadersNeedDelegant: refusal("AnnexReadersNeedDelegant", {}),
  AnnexReadBySamePerson: refusal("AnnexReadBySamePerson", { person: PersonId }),
  NoSuchReading: refusal("NoSuchReading", { reading: ReadingId }),
  ReadingAlreadyConfirmed: refusal("ReadingAlreadyConfirmed", { reading: ReadingId }),
  AnnexNotRead: refusal("AnnexNotRead", { family: Schema.NullOr(AnnexFamily) }),
  RequirementAlreadyAdded: refusal("RequirementAlreadyAdded", { requirement: Code }),
  RequirementOfTheText: refusal("RequirementOfTheText", { requirement: Code }),
};
export type ProtocolRefusal = (typeof protocolRefusals)[keyof typeof protocolRefusals]["Type"];
