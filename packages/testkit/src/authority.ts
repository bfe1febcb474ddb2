import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const configuration = `[req]
distinguished_name=dn
prompt=no
x509_extensions=ca
[dn]
CN=Autorite Fictive d Horodatage
[ca]
basicConstraints=critical,CA:TRUE
[tsa]
basicConstraints=CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
[stamping]
dir=.
serial=./serial
crypto_device=builtin
signer_cert=./tsa.crt
certs=./ca.crt
signer_key=./tsa.key
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
accuracy=secs:1
ordering=no
tsa_name=yes
ess_cert_id_chain=no
`;

const keys = {
  rsa: "rsa:2048",
  ec: "ec -pkeyopt ec_paramgen_curve:P-256",
  brainpool: "ec -pkeyopt ec_paramgen_curve:brainpoolP256r1",
} as const;

/** An authority that stamps, made with openssl in a folder of its own; `kind`: of its key. */
export const authorityOf = (kind: keyof typeof keys) => {
  const folder = mkdtempSync(join(tmpdir(), "coopilote-authority-"));
  const openssl = (words: string): void => {
    execFileSync("openssl", words.split(" "), { cwd: folder, stdio: "pipe" });
  };
  writeFileSync(join(folder, "tsa.cnf"), configuration);
  writeFileSync(join(folder, "serial"), "01\n");
  const made = `-newkey ${keys[kind]} -nodes -config tsa.cnf`;
  openssl(`req -x509 ${made} -keyout ca.key -out ca.crt -days 3650`);
  openssl(`req -new ${made} -keyout tsa.key -subj /CN=Horodatage-Fictif -out tsa.csr`);
  const signed = "-CA ca.crt -CAkey ca.key -CAcreateserial -days 3650";
  openssl(`x509 -req -in tsa.csr ${signed} -out tsa.crt -extfile tsa.cnf -extensions tsa`);
  return {
    stamp: (query: Uint8Array): Buffer => {
      writeFileSync(join(folder, "query.tsq"), query);
      const asked = "-queryfile query.tsq -out reply.tsr";
      openssl(`ts -reply -config tsa.cnf -section stamping ${asked}`);
      return readFileSync(join(folder, "reply.tsr"));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
