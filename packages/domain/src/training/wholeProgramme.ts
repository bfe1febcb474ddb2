/** The module of a session given on the whole programme, where the text lists no module. */
export const wholeProgramme = "programme";
