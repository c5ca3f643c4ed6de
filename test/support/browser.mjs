// Finds a Chromium to test in, the same one for both suites. The first that really starts wins:
//
//   1. CHROME_PATH                 what the developer asked for; wrong is an error, not a reason to go on
//   2. an installed Chrome/Chromium
//   3. the one inside the @sparticuz/chromium package, for machines where nothing can be installed
//   4. an error that says what to install
//
// LANTERN_BROWSER=packaged skips step 2, to try step 3 on a machine that has a browser.

import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Chromium loads the pages of its address bar in each window, also where there is no screen: a second of work and hundreds of files. */
const WITHOUT_POPUPS = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

export const ADVICE =
  'No browser to test in. Install one (Debian, Ubuntu: apt-get install chromium) ' +
  'or name one (CHROME_PATH=/path/to/chrome).';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {'CHROME_PATH' | 'installed' | 'packaged'} origin
 * @property {boolean | 'shell'} headless  what Puppeteer is to ask for
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env  environment to start it in
 */

/**
 * @param {Record<string, string | undefined>} [given] environment to look in and to start the browser in
 * @returns {Promise<Browser>}
 */
export async function findBrowser(given = process.env) {
  // Under LANG=C the page's language is 'en-US@posix'. A visitor in the zone of most of the tests' feeds is told no zone.
  const env = { ...given, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', TZ: 'Asia/Shanghai' };
  const args = [...sandboxArgs(env), '--lang=en-US', '--accept-lang=en-US', WITHOUT_POPUPS];
  if (env['CHROME_PATH']) {
    if (!starts(env['CHROME_PATH'], env))
      throw new Error(`CHROME_PATH=${env['CHROME_PATH']} does not start.`);
    return { executablePath: env['CHROME_PATH'], origin: 'CHROME_PATH', headless: true, args, env };
  }
  if (env['LANTERN_BROWSER'] !== 'packaged') {
    const executablePath = candidates(env).find(path => starts(path, env));
    if (executablePath) return { executablePath, origin: 'installed', headless: true, args, env };
  }
  const packaged = await packagedBrowser(env);
  if (typeof packaged === 'string') throw new Error(`${ADVICE}\nThe packaged Chromium: ${packaged}`);
  return { ...packaged, origin: 'packaged', headless: 'shell', args };
}

/** What both runners hand to Puppeteer. @param {Browser} browser */
export function launchOptions({ executablePath, headless, args, env }) {
  return { executablePath, headless, args, env };
}

/** Chromium refuses its sandbox to root; containers in CI mostly lack the namespaces for it. */
function sandboxArgs(env) {
  return process.getuid?.() === 0 || env['CI'] ? ['--no-sandbox'] : [];
}

function candidates(env) {
  const folders = (env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].filter(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A file of the right name is not enough: Ubuntu's chromium-browser is a stub where snaps do not run. */
function starts(path, env) {
  if (process.platform === 'win32') return existsSync(path); // chrome.exe --version opens a window
  return spawnSync(path, ['--version'], { env, timeout: 20_000 }).status === 0;
}

/**
 * Unpacks (once, 190 MB) and tries the browser of @sparticuz/chromium.
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> } | string>} or why not
 */
async function packagedBrowser(env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'runs on Linux x64 only';
  try {
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    const home = await unpack(entry);
    const executablePath = join(home, 'chromium');
    const withFonts = existsSync('/etc/fonts') ? env : { ...env, FONTCONFIG_FILE: join(home, 'fonts.conf') };
    if (starts(executablePath, withFonts)) return { executablePath, env: withFonts };
    const ownLibs = join(home, 'al2023', 'lib'); // a bare system lacks NSS and others: the package has them along
    const withLibs = {
      ...withFonts,
      LD_LIBRARY_PATH: [ownLibs, env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    };
    if (starts(executablePath, withLibs)) return { executablePath, env: withLibs };
    return spawnSync(executablePath, ['--version'], { env: withLibs }).stderr.toString().trim();
  } catch (error) {
    return String(error);
  }
}

/**
 * The package unpacks into the temporary folder of the machine and takes what it finds there for its own, half-written
 * or not. So it gets a folder of its own, which is moved to its place when whole: two runs at once don't meet.
 */
async function unpack(entry) {
  const packageRoot = entry.slice(
    0,
    entry.indexOf(join('@sparticuz', 'chromium')) + '@sparticuz/chromium'.length,
  );
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const home = join(ROOT, 'node_modules', '.cache', `lantern-chromium-${version}`);
  if (existsSync(home)) return home;
  const half = `${home}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = half; // os.tmpdir() reads it at each call
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    await chromium.executablePath();
    const { inflate } = await import(pathToFileURL(join(dirname(entry), 'lambdafs.js')).href);
    await inflate(join(packageRoot, 'bin', 'al2023.tar.br'));
    const dirs = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
    writeFileSync(join(half, 'fonts.conf'), `<fontconfig>${dirs}</fontconfig>\n`); // its own names folders of a cloud
    try {
      renameSync(half, home);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another run was first
    }
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  return home;
}
