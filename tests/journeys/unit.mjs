// unit.mjs -- a practice unit of the run's own, served by the real program on a free port.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = process.env.PROBITY ?? 'build/release/probity';
const PASSWORD = 'practice makes good';

// A file of the extract as objects by heading. The seed quotes nothing that has a comma.
function rowsOf(path) {
  const [headings, ...lines] = readFileSync(path, 'utf8').replace('\uFEFF', '').trim()
    .split(/\r?\n/).map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(headings.map((name, at) => [name, cells[at]])));
}

export class Unit {
  folder = mkdtempSync(join(tmpdir(), 'probity-journeys-'));
  password = PASSWORD;

  seed(people = 150) {
    this.db = join(this.folder, 'unit.db');
    const extract = join(this.folder, 'extract');
    execFileSync(PROGRAM, ['seed', '--db', this.db, '--people', String(people), '--contacts', '12',
      '--keep', extract], { stdio: ['ignore', 'ignore', 'inherit'] });
    this.people = rowsOf(join(extract, 'persons.csv')).map((row) => ({
      crn: row.CRN, pnc: row.PNC_NUMBER, forename: row.FIRST_NAME, surname: row.SURNAME,
      name: `${row.FIRST_NAME} ${row.SURNAME}`, born: row.DATE_OF_BIRTH_DATE,
      isRestricted: row.CURRENT_RESTRICTION === 'Y',
    }));
    this.holders = rowsOf(join(extract, 'officers.csv'));
  }

  // Resolves when it listens.
  async serve() {
    this.server = spawn(PROGRAM, ['serve', '--db', this.db, '--port', '0'],
      { stdio: ['ignore', 'pipe', 'pipe'] });
    this.said = '';
    this.server.stderr.on('data', (text) => { this.said += text; });
    for await (const line of createInterface(this.server.stdout)) {
      const found = line.match(/http:\/\/[\d.]+:\d+/);
      if (!found) continue;
      [this.origin] = found;
      return;
    }
    throw new Error(`the server did not start: ${this.said}`);
  }

  async stop() {
    this.server.kill('SIGTERM');
    await new Promise((ended) => this.server.once('exit', ended));
    rmSync(this.folder, { recursive: true });
  }

  // Somebody whom anybody may see, whose name no other shares, and for whom more holds if asked.
  somebody(more = () => true) {
    const bears = (name) => this.people.filter((one) => one.name === name).length;
    const found = this.people.find((one) => !one.isRestricted && bears(one.name) === 1 && more(one));
    if (!found) throw new Error('the practice unit has nobody like that');
    return found;
  }
}
