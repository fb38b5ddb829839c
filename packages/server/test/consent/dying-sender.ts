// A server that mails what waits in the queue of consent; the tests kill it in the middle.
//   node dying-sender.ts <settings of the database, JSON> <board id> <address of the mail server> <moment>
import { deliverConsentLetters } from '../../src/modules/consent/index.ts';
import { publicationsForConsent as placed } from '../../src/modules/publications/index.ts';
import { joinDatabase } from '../../src/platform/database/index.ts';
import { readBoardId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { smtpTransport } from '../../src/platform/mail/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { keyMaterial } from './key-material.ts';

const [settings = '{}', board = '', mailServer = '', moment = ''] = process.argv.slice(2);
const boardId = readBoardId(board);
if (boardId === null) throw new Error('no board');
const database = joinDatabase(JSON.parse(settings), 6);
const transport = smtpTransport({ url: new URL(mailServer), from: 'Plaatswijs <plaatswijs@example.org>' });
const site = { publicUrl: null, address: () => new URL('http://plaatswijs.example') };
const keyring = openKeyring(keyMaterial);
const ports = { database, log: createLog('silent'), keyring, site, transport, placed };
await deliverConsentLetters(ports, boardId, new Date(moment));
transport.close();
await database.close();
