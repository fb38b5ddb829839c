import type { Browser } from './browser.ts';
import { client, openSchoolProvider, type SchoolProvider, walkThrough } from './school-provider.ts';
import { SoftwareAuthenticator } from './software-authenticator.ts';
import { addBoard, addPerson, goodPassword, openWorld, type TestBoard, type World } from './world.ts';

const callback = 'http://localhost:8080/aanmelden/terug';

/** The same world with a real provider in it, and an administrator who may add it. */
export interface ProviderWorld {
  readonly world: World;
  readonly board: TestBoard;
  readonly admin: Browser;
  readonly school: SchoolProvider;
  readonly addProvider: (given: object) => Promise<string>;
  /** Away: the address of the provider that the browser is sent to. */
  readonly start: (providerId: string, browser: Browser) => Promise<string>;
  /** Through the provider, as whoever signs in there next, up to the address it sends back to. */
  readonly walk: (away: string) => Promise<URL>;
  /** Back: where the browser ends up. */
  readonly arrive: (browser: Browser, back: URL) => Promise<string>;
  /** All the way. */
  readonly enter: (providerId: string, sub: string, claims: object, browser?: Browser) => Promise<string>;
  readonly dispose: () => Promise<void>;
}

export async function openProviderWorld(): Promise<ProviderWorld> {
  // The tokens of the provider carry the time of this machine, so that is the time of the world as well.
  const world = await openWorld();
  world.wait({ seconds: (Date.now() - world.now().getTime()) / 1000 });
  const board = await addBoard(world, 'de-proefvlucht');
  const school = await openSchoolProvider(callback);
  const admin = await signedInAdministrator(world, board);
  const start: ProviderWorld['start'] = async (providerId, browser) => {
    const answer = await browser.get(`/aanmelden/met/${board.slug}/${providerId}`);
    return String(answer.headers['location']);
  };
  const walk = (away: string) => walkThrough(away, callback);
  const arrive: ProviderWorld['arrive'] = async (browser, { pathname, search }) =>
    String((await browser.get(`${pathname}${search}`)).headers['location']);
  return {
    world,
    board,
    admin,
    school,
    start,
    walk,
    arrive,
    addProvider: async (given) => {
      const settings = { issuer: school.issuer, clientId: client.id, clientSecret: client.secret };
      const body = { name: 'Schoolaccount', ...settings, ...given };
      const answer = await admin.post('/identity-providers', body);
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body.id;
    },
    enter: async (providerId, sub, claims, browser = world.browser()) => {
      Object.assign(school.user, { sub, claims });
      return arrive(browser, await walk(await start(providerId, browser)));
    },
    dispose: async () => {
      await school.close();
      await world.dispose();
    },
  };
}

/** The code of what went wrong, in the address one ends up at. */
export function problem(place: unknown): string | null {
  return new URL(String(place), 'http://localhost').searchParams.get('probleem');
}

async function signedInAdministrator(world: World, board: TestBoard): Promise<Browser> {
  const { email } = await addPerson(world, board, 'beheer@example.org', { role: 'administrator' });
  const browser = world.browser();
  await browser.post(`/boards/${board.slug}/sign-in/password`, { email, password: goodPassword });
  const { body } = await browser.post('/me/passkeys/begin');
  const { challenge, user } = body.options;
  const page = { origin: 'http://localhost:8080', rpId: 'localhost' };
  const response = new SoftwareAuthenticator().register({ ...page, challenge, userId: user.id });
  await browser.post('/me/passkeys', { challengeId: body.challengeId, response, label: 'Sleutel' });
  return browser;
}
