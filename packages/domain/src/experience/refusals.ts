import { ExperienceId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";

export const experienceRefusals = {
  NoSuchExperience: refusal("NoSuchExperience", { experience: ExperienceId }),
  ExperienceAlreadyWithdrawn: refusal("ExperienceAlreadyWithdrawn", { experience: ExperienceId }),
};
export type ExperienceRefusal =
  (typeof experienceRefusals)[keyof typeof experienceRefusals]["Type"];
