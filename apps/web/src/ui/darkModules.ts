/** One `d` for all dark modules: runs of each line become rectangles. */
export const darkModules = (modules: ReadonlyArray<ReadonlyArray<boolean>>): string =>
  modules
    .flatMap((line, y) =>
      line.flatMap((dark, x) => {
        if (!dark || line[x - 1] === true) return [];
        const end = line.indexOf(false, x);
        return [`M${x} ${y}h${(end === -1 ? line.length : end) - x}v1H${x}z`];
      }),
    )
    .join("");
