import { z } from 'zod';
import { operation } from '../operation.ts';
import { bilingual, date, id, line } from '../primitives.ts';
import { schoolDenomination } from './case-measures-settings.ts';

/** What a school settles once: its protocol, whom the protocol's roles point to, its channels, hours and looks. */
const tag = 'settings';
const ofSchool = z.strictObject({ schoolId: id });
const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Clock time of the school, HH:MM' });

export const channelKind = z.enum([
  'parent-portal',
  'learning-environment',
  'website',
  'newsletter',
  'email',
  'phone',
  'facebook',
  'instagram',
  'x',
  'tiktok',
  'snapchat',
  'youtube',
  'linkedin',
  'whatsapp',
  'forum',
  'other-social',
]);

export type ChannelKind = z.infer<typeof channelKind>;

export const audience = z.enum(['public', 'closed-group', 'small-circle']);

export type Audience = z.infer<typeof audience>;

const namedPerson = z.object({ id, name: z.string() });

const channelFields = {
  name: line(80),
  kind: channelKind,
  audience,
  consentPurpose: line(60).meta({
    description: 'What parents are asked consent for; channels may share one',
  }),
  address: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable(),
  administrators: z.array(id).max(50),
};

const channel = z.object({
  ...channelFields,
  id,
  name: z.string(),
  consentPurpose: z.string(),
  administrators: z.array(namedPerson),
  closedOn: date.nullable(),
});

const lessonTime = z
  .strictObject({
    weekday: z.int().min(1).max(7).meta({ description: '1 is Monday' }),
    startsAt: clockTime,
    endsAt: clockTime,
    kind: z.enum(['lesson', 'break']),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt);

const protocolVersion = z.object({
  protocol: z.string(),
  version: z.string(),
  title: z.string(),
  holder: z.string(),
  digest: z.string(),
  sectors: z.array(z.enum(['po', 'vo'])),
});

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .meta({
    description: 'One colour, #rrggbb in lower case; the others follow from it, with enough contrast',
  });

const settings = z.object({
  protocol: z
    .object({ ...protocolVersion.shape, startsOn: date })
    .nullable()
    .meta({ description: 'What counts today' }),
  next: z.object({ ...protocolVersion.shape, startsOn: date }).nullable(),
  roles: z.array(
    z.object({ role: z.string(), name: bilingual, holders: z.array(namedPerson) }).meta({
      description: 'A role that the protocol names, and who stands for it here, first to ask first',
    }),
  ),
  leaders: z.array(
    z.object({ id, leader: namedPerson, person: namedPerson, startsOn: date, endsOn: date.nullable() }),
  ),
  channels: z.array(channel),
  lessonTimes: z.array(
    z.object({
      weekday: z.int(),
      startsAt: z.string(),
      endsAt: z.string(),
      kind: z.enum(['lesson', 'break']),
    }),
  ),
  houseStyle: z.object({ colour: z.string(), hasLogo: z.boolean() }),
  denomination: schoolDenomination.nullable().meta({
    description: 'Whether it is a private (bijzonder) or public (openbaar) school; null: not said yet',
  }),
});

export const settingsOperations = {
  showSettings: operation({
    id: 'showSettings',
    method: 'GET',
    path: '/schools/{schoolId}/settings',
    summary: 'All settings of a school',
    tag,
    access: { kind: 'able', to: 'settings.read' },
    params: ofSchool,
    answer: settings,
  }),
  listProtocolVersions: operation({
    id: 'listProtocolVersions',
    method: 'GET',
    path: '/schools/{schoolId}/protocol-versions',
    summary: 'The protocols this school can choose from',
    tag,
    access: { kind: 'able', to: 'settings.read' },
    params: ofSchool,
    answer: z.object({ items: z.array(protocolVersion) }),
  }),
  chooseProtocol: operation({
    id: 'chooseProtocol',
    method: 'PUT',
    path: '/schools/{schoolId}/protocol',
    summary: 'Settles which version of which protocol counts from a date; the past stays as it was',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: ofSchool,
    body: z.strictObject({ digest: z.string().min(8).max(100), startsOn: date }),
    status: 204,
    problems: ['not-possible'],
  }),
  setRoleHolders: operation({
    id: 'setRoleHolders',
    method: 'PUT',
    path: '/schools/{schoolId}/protocol-roles/{role}',
    summary: 'Settles who stands for a role of the protocol, first to ask first',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: z.strictObject({ schoolId: id, role: z.string().min(1).max(60) }),
    body: z.strictObject({ people: z.array(id).max(20) }),
    status: 204,
    problems: ['not-found', 'not-possible'],
  }),
  setLeader: operation({
    id: 'setLeader',
    method: 'PUT',
    path: '/schools/{schoolId}/leaders/{personId}',
    summary: 'Settles who leads somebody from a date on, or that nobody in particular does',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: z.strictObject({ schoolId: id, personId: id }),
    body: z.strictObject({ leader: id.nullable(), startsOn: date }),
    status: 204,
    problems: ['not-found', 'not-possible'],
  }),
  addChannel: operation({
    id: 'addChannel',
    method: 'POST',
    path: '/schools/{schoolId}/channels',
    summary: 'Adds a channel of the school',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: ofSchool,
    body: z.strictObject(channelFields),
    answer: channel,
    status: 201,
    problems: ['not-possible'],
  }),
  changeChannel: operation({
    id: 'changeChannel',
    method: 'PUT',
    path: '/schools/{schoolId}/channels/{channelId}',
    summary: 'Changes a channel',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: z.strictObject({ schoolId: id, channelId: id }),
    body: z.strictObject(channelFields),
    answer: channel,
    problems: ['not-found', 'not-possible'],
  }),
  closeChannel: operation({
    id: 'closeChannel',
    method: 'DELETE',
    path: '/schools/{schoolId}/channels/{channelId}',
    summary: 'Closes a channel from today; what was posted there stays known',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: z.strictObject({ schoolId: id, channelId: id }),
    status: 204,
    problems: ['not-found'],
  }),
  setLessonTimes: operation({
    id: 'setLessonTimes',
    method: 'PUT',
    path: '/schools/{schoolId}/lesson-times',
    summary: 'Settles when there are lessons and breaks in a week',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: ofSchool,
    body: z.strictObject({ times: z.array(lessonTime).max(200) }),
    status: 204,
    problems: ['not-possible'],
  }),
  setHouseStyle: operation({
    id: 'setHouseStyle',
    method: 'PUT',
    path: '/schools/{schoolId}/house-style',
    summary: 'Settles the colour and logo of the school',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: ofSchool,
    body: z.strictObject({
      colour,
      logo: z
        .base64()
        .max(280_000)
        .nullable()
        .optional()
        .meta({ description: 'PNG or WebP of at most 200 kB; null takes it away, absent leaves it' }),
    }),
    status: 204,
    mostBytes: 400_000,
    problems: ['not-possible'],
  }),
} as const;
