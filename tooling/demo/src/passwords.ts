import type { PasswordHashing } from "@coopilote/api/accounts/betterAuth.ts";
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Cheap: everyone here shares one password, which stands in these sources. */
const cost = { N: 1024, r: 8, p: 1 };

const derived = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, 32, cost, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });

/** How the demonstration keeps passwords; its base is served by nothing else. */
export const passwords: PasswordHashing = {
  hash: async (password) => {
    const salt = randomBytes(16);
    return `${salt.toString("hex")}:${(await derived(password, salt)).toString("hex")}`;
  },
  verify: async ({ hash, password }) => {
    const [salt = "", key = ""] = hash.split(":");
    const found = await derived(password, Buffer.from(salt, "hex"));
    return timingSafeEqual(found, Buffer.from(key, "hex"));
  },
};
