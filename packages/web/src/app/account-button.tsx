import { UserRound } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../messages/use-messages.tsx';
import { IconButton } from '../ui/index.ts';

const fetchMenu = () => import('./account-menu.tsx');
const AccountMenu = lazy(async () => ({ default: (await fetchMenu()).AccountMenu }));

/** Opens the person's menu, which is fetched when a pointer or the keyboard comes near: a first visit needs none. */
export function AccountButton(props: { readonly name: string | null }) {
  const t = useMessages('shell');
  const [isWanted, setWanted] = useState(false);
  const fetchAhead = () => void fetchMenu();
  const button = (
    <IconButton
      look="secondary"
      label={props.name ?? t.account}
      icon={<UserRound aria-hidden />}
      aria-haspopup="menu"
      onHoverStart={fetchAhead}
      onFocus={fetchAhead}
      onPress={() => setWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu name={props.name} />
    </Suspense>
  );
}
