import { Client, type ClientConfig } from 'pg';
import { parserOf } from './column-types.ts';

/**
 * One connection, as somebody; whoever asks for it ends it. When it breaks, the next query says so. Columns arrive as they
 * do for the application, in UTC.
 */
export async function connect(settings: ClientConfig): Promise<Client> {
  const client = new Client({
    ...settings,
    application_name: 'plaatswijs owner',
    options: '-c timezone=UTC -c datestyle=ISO -c client_min_messages=warning',
    types: { getTypeParser: parserOf },
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}
