import type { Locator } from "@playwright/test";

/** Lets go of a file over a part of the page, as one does from a folder of the machine. */
export const dropFile = async (place: Locator, path: string): Promise<void> => {
  const page = place.page();
  const box = await place.boundingBox();
  if (box === null) throw new Error("nothing is seen to drop a file over");
  const chromium = await page.context().newCDPSession(page);
  const carried = {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    data: { items: [], files: [path], dragOperationsMask: 1 },
  };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await chromium.send("Input.dispatchDragEvent", { type, ...carried });
  await chromium.detach();
};
