import { evolveActivation, evolveByTeams } from "./activation/fold.ts";
import { type ActivationState, noActivation } from "./activation/Activation.ts";
import { activationFacts } from "./activation/facts.ts";
import { type AssessmentState, noAssessment } from "./assessment/Assessment.ts";
import { assessmentFacts } from "./assessment/facts.ts";
import { evolveAssessment } from "./assessment/fold.ts";
import { type DeclarationState, noDeclaration } from "./declaration/Declaration.ts";
import { declarationFacts } from "./declaration/facts.ts";
import { evolveDeclaration } from "./declaration/fold.ts";
import { type DocumentState, noDocument } from "./documents/Document.ts";
import { documentFacts } from "./documents/facts.ts";
import { evolveDocuments } from "./documents/fold.ts";
import { experienceFacts } from "./experience/facts.ts";
import { evolveExperience } from "./experience/fold.ts";
import { type ExperienceState, noExperience } from "./experience/Experience.ts";
import type { Fact } from "./Fact.ts";
import { followUpFacts } from "./followup/facts.ts";
import { type FollowUpState, noFollowUp } from "./followup/FollowUp.ts";
import { evolveFollowUp } from "./followup/fold.ts";
import { type Folded, isEntryOf } from "./journal/Entry.ts";
import { type ClockState, evolveClock, noClock } from "./journal/clock.ts";
import { type PeopleState, nobody } from "./people/Person.ts";
import { peopleFacts } from "./people/facts.ts";
import { evolvePeople } from "./people/fold.ts";
import { noProtocol, type ProtocolState } from "./protocols/Adoption.ts";
import { protocolFacts } from "./protocols/facts.ts";
import { evolveProtocols } from "./protocols/fold.ts";
import { structureFacts } from "./structure/facts.ts";
import { evolveStructure } from "./structure/fold.ts";
import { noStructure, type StructureState } from "./structure/Structure.ts";
import { teamFacts } from "./teams/facts.ts";
import { evolveTeams } from "./teams/fold.ts";
import { noTeam, type TeamState } from "./teams/Team.ts";
import { trainingFacts } from "./training/facts.ts";
import { evolveTraining } from "./training/fold.ts";
import { noTraining, type TrainingState } from "./training/Training.ts";

/**
 * The state of one structure: the fold of its journal. Dated histories only; no field means now.
 * `version` is the position of the last entry folded, 0 before the first.
 */
export type Workspace = {
  readonly version: number;
  readonly clock: ClockState;
  readonly structure: StructureState;
  readonly people: PeopleState;
  readonly experience: ExperienceState;
  readonly protocols: ProtocolState;
  readonly teams: TeamState;
  readonly training: TrainingState;
  readonly assessment: AssessmentState;
  readonly documents: DocumentState;
  readonly declaration: DeclarationState;
  readonly activation: ActivationState;
  readonly followUp: FollowUpState;
};

export const emptyWorkspace: Workspace = {
  version: 0,
  clock: noClock,
  structure: noStructure,
  people: nobody,
  experience: noExperience,
  protocols: noProtocol,
  teams: noTeam,
  training: noTraining,
  assessment: noAssessment,
  documents: noDocument,
  declaration: noDeclaration,
  activation: noActivation,
  followUp: noFollowUp,
};

const changes = (workspace: Workspace, entry: Folded<Fact>): Partial<Workspace> => {
  if (isEntryOf(trainingFacts, entry))
    return { training: evolveTraining(workspace.training, entry) };
  if (isEntryOf(teamFacts, entry))
    return {
      teams: evolveTeams(workspace.teams, entry),
      activation: evolveByTeams(workspace.activation, entry),
    };
  if (isEntryOf(peopleFacts, entry)) return { people: evolvePeople(workspace.people, entry) };
  if (isEntryOf(documentFacts, entry))
    return { documents: evolveDocuments(workspace.documents, entry) };
  if (isEntryOf(assessmentFacts, entry))
    return { assessment: evolveAssessment(workspace.assessment, entry) };
  if (isEntryOf(declarationFacts, entry))
    return { declaration: evolveDeclaration(workspace.declaration, entry) };
  if (isEntryOf(activationFacts, entry))
    return { activation: evolveActivation(workspace.activation, entry) };
  if (isEntryOf(protocolFacts, entry))
    return { protocols: evolveProtocols(workspace.protocols, entry) };
  if (isEntryOf(followUpFacts, entry))
    return { followUp: evolveFollowUp(workspace.followUp, entry) };
  if (isEntryOf(experienceFacts, entry))
    return { experience: evolveExperience(workspace.experience, entry) };
  if (isEntryOf(structureFacts, entry))
    return { structure: evolveStructure(workspace.structure, entry) };
  return {};
};

/** The workspace after one more entry. Neither mutates nor copies a growing collection. */
export const evolve = (workspace: Workspace, entry: Folded<Fact>): Workspace => ({
  ...workspace,
  ...changes(workspace, entry),
  version: entry.version,
  clock: evolveClock(workspace.clock, entry),
});
