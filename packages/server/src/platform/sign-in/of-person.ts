import { codeRow, dayRow, type HeldSourceDoor, inPortions, momentRow, textRow } from '../held-of-person.ts';

/** How somebody signs in, and on which devices they are. Nothing that opens anything. */
export const signInOfPerson: HeldSourceDoor = {
  source: 'sign-in',
  async *ofPerson({ tx, personId }) {
    const account = await tx
      .selectFrom('account')
      .select(['id', 'language', 'created_at', 'closed_at'])
      .where('person_id', '=', personId)
      .executeTakeFirst();
    if (account === undefined) return;
    yield [
      ...momentRow('sign-in.made', account.created_at),
      ...textRow('sign-in.language', account.language),
      ...momentRow('sign-in.closed', account.closed_at),
    ];
    const keys = inPortions((after, limit) =>
      tx
        .selectFrom('passkey')
        .select(['id', 'label', 'created_at', 'last_used_on'])
        .where('account_id', '=', account.id)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute(),
    );
    for await (const key of keys)
      yield [
        ...textRow('sign-in.passkey', key.label),
        ...momentRow('sign-in.made', key.created_at),
        ...dayRow('sign-in.last-used', key.last_used_on),
      ];
    const sessions = inPortions((after, limit) =>
      tx
        .selectFrom('session')
        .select(['id', 'way', 'device', 'created_at'])
        .where('account_id', '=', account.id)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute(),
    );
    for await (const session of sessions)
      yield [
        ...momentRow('sign-in.signed-in', session.created_at),
        ...codeRow('sign-in.way', session.way),
        ...textRow('sign-in.device', session.device),
      ];
  },
};
