// A server that photos are sent to and that is killed while it has them:
//   node photo-server.ts <url of the database> <folder of the files>
import { writeSync } from 'node:fs';
import { openServer } from '../../src/platform/database/index.ts';
import { testSecret } from '../../src/testing.ts';
import { composePhotoServer } from './serve-photos.ts';

const [url = '', folder = ''] = process.argv.slice(2);
const { database } = await openServer({ url, secret: testSecret });
const { app, resume } = await composePhotoServer({ database, folder });
await resume();
writeSync(1, `${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
