// The security headers as the HTTP Observatory grades them, without leaving this machine: a small HTTPS door with a
// certificate of its own stands before a server that was told its address is https.
//   node observatory.mjs http://127.0.0.1:8080

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const WANTED = 135;
const base = process.argv[2];
if (!base) {
  console.error('usage: node observatory.mjs http://127.0.0.1:8080');
  process.exit(2);
}
if (Number(process.versions.node.split('.')[0]) < 20) {
  // Debian 12 brings Node 18, with which everything else runs.
  console.error(`!! Observatory: LEFT OUT. The security headers are not graded: it needs Node 20 and this is ${process.version}`);
  process.exit(0);
}
const home = dirname(createRequire(import.meta.url).resolve('@mdn/mdn-http-observatory/package.json'));
// The list of names that browsers know as HTTPS only; ours is not on it and nothing is fetched.
writeFileSync(join(home, 'conf/hsts-preload.json'), '{}');

const folder = mkdtempSync(join(tmpdir(), 'kozmos-observatory.'));
try {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
    '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const door = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const inner = http.request(base + request.url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    inner.on('error', () => response.destroy());
    request.pipe(inner);
  });
  await new Promise((resolve) => door.listen(0, '127.0.0.1', resolve));
  const site = `localhost:${door.address().port}`;
  const { stdout } = await promisify(execFile)(process.execPath, [join(home, 'src/scan.js'), site], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
  });
  door.closeAllConnections();
  door.close();
  const { scan, tests, error } = JSON.parse(stdout);
  if (error) throw new Error(error);
  const failed = Object.entries(tests).filter(([, test]) => !test.pass).map(([name, test]) => `${name}: ${test.result}`);
  console.log(`Observatory: grade ${scan.grade}, score ${scan.score}, ${scan.testsPassed} of ${scan.testsQuantity} tests`);
  if (scan.score < WANTED || failed.length > 0) {
    console.error(`    wanted are ${WANTED}; ${Object.entries(tests).map(([name, test]) => `${name} ${test.scoreModifier} (${test.result})`).join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
