import { z } from 'zod';

/** `postgres://…`, and nothing else that a typing error could make of it. */
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/);

/** A port; 0 takes any that is free. */
const port = z.coerce.number().int().min(0).max(65_535);

/** An address people can reach, without a path: it is where cookies, links and passkeys belong. */
const publicUrl = z
  .url({ protocol: /^https?$/ })
  .transform((value) => new URL(value))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '');

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/**
 * The environment variables of the server; docs/operating.md tells the same in words, and a test keeps the two equal.
 * An empty variable is one that was not set.
 */
export const variables = {
  DATABASE_URL: databaseUrl.optional(),
  PLAATSWIJS_DATA: z.string().min(1).optional(),
  PLAATSWIJS_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .optional(),
  PLAATSWIJS_PUBLIC_URL: publicUrl.optional(),
  PLAATSWIJS_HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.optional(),
  PLAATSWIJS_TRUST_PROXY: wholeNumber(0, 5).default(0),
  PLAATSWIJS_LOG: z.enum(['silent', 'error', 'warn', 'info']).default('warn'),
  PLAATSWIJS_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/)
    .optional(),
  PLAATSWIJS_MAIL_FROM: z.string().min(3).max(200).default('plaatswijs@localhost'),
  PLAATSWIJS_METRICS_TOKEN: z.string().min(16).optional(),
} as const;

const schema = z.object(variables).superRefine((value, context) => {
  if (value.DATABASE_URL !== undefined && value.PLAATSWIJS_SECRET === undefined) {
    // Several servers on one database must share it, so it cannot be made up here.
    context.addIssue({ code: 'custom', path: ['PLAATSWIJS_SECRET'], message: 'needed with DATABASE_URL' });
  }
});

export type Configuration = z.output<typeof schema>;

/** A variable that is not right. Its value is not repeated: it may hold a password. */
export interface ConfigurationProblem {
  readonly variable: string;
  readonly problem: string;
}

/** Reads and checks the environment; everything that is wrong, not only the first. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] } {
  const given = Object.fromEntries(
    Object.keys(variables)
      .filter((name) => (environment[name] ?? '') !== '')
      .map((name) => [name, environment[name]]),
  );
  const result = schema.safeParse(given);
  if (result.success) return { ok: true, configuration: result.data };
  const problems = result.error.issues.map(({ path, code, message }) => ({
    variable: String(path[0]),
    problem: code === 'custom' ? message : code,
  }));
  return { ok: false, problems };
}
