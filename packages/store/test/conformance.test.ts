import { conforms } from "./conformance.ts";
import { newFolder, openedOn } from "./opened.ts";

conforms("SQLite on a file", (options) => openedOn({ folder: newFolder(), ...options }));
conforms("SQLite in memory", (options) => openedOn({ folder: ":memory:", ...options }));
