/** What a gesture that ends something does, and what stays after it: never one without the other. */
export interface Ending {
  readonly does: string;
  readonly stays: string;
}

/** The two, as one reads them before doing it. */
export const endingFr = ({ does, stays }: Ending): string => `${does} ${stays}`;
