import { totalmem } from 'node:os';
import path from 'node:path';
import { type Home, seenFrom } from './home.ts';

const megabyte = 1024 * 1024;

/**
 * The settings PostgreSQL is started with, as arguments: they go before anything in a file, so nobody can turn off
 * durability or open a port by editing one.
 */
export function serverArguments(home: Home, cluster: string, socket: string): readonly string[] {
  const seen = (target: string): string =>
    target.startsWith(home.directory) ? seenFrom(home, cluster, target) : target;
  const settings: Readonly<Record<string, string>> = {
    ...reachedThroughSocketOnly(seen(socket)),
    ...durable,
    ...sizedToMachine(),
    ...logWithoutValues(seen(path.join(home.directory, 'log'))),
    timezone: 'UTC',
    jit: 'off',
  };
  return [
    '-D',
    seen(cluster),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

function reachedThroughSocketOnly(socket: string): Readonly<Record<string, string>> {
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
  };
}

/** What has been acknowledged survives a power cut. */
const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' } as const;

/** A sixteenth of the memory for the cache, between 64 and 512 MB: Node, and photos in its workers, need theirs. */
function sizedToMachine(): Readonly<Record<string, string>> {
  const constrained = process.constrainedMemory();
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  const cache = Math.min(512, Math.max(64, Math.floor(memory / megabyte / 16)));
  return { max_connections: '60', shared_buffers: `${cache}MB`, max_wal_size: '512MB' };
}

/**
 * A file for each day of the week, started afresh when that day comes round. Errors of statements stay out of it: their
 * text quotes what people typed, and whoever sent the statement gets the error anyway.
 */
function logWithoutValues(directory: string): Readonly<Record<string, string>> {
  return {
    logging_collector: 'on',
    log_directory: directory,
    log_filename: 'postgres-%a.log',
    log_file_mode: '0600',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_min_duration_statement: '-1',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_statement: 'none',
    debug_print_plan: 'off',
  };
}
