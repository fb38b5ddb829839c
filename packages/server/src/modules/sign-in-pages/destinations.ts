import type { RenderPage } from '@plaatswijs/web/public';
import { signInPageWords } from '@plaatswijs/web/sign-in-words';
import type { SignInPages } from '../../platform/sign-in/index.ts';
import { rememberedReturn } from './return-cookie.ts';
import { frameOf, secondStepAddress } from './sign-in-page.ts';

/** Where signing in with a school account or a mailed link leads. */
export function signInDestinations(render: RenderPage): SignInPages {
  return {
    afterSignIn: (request, standing) => {
      const next = rememberedReturn(request);
      return standing === 'second-factor' ? secondStepAddress(next) : next;
    },
    afterLinking: '/account',
    signIn: (board, problem) => {
      const query = new URLSearchParams({ ...(board === null ? {} : { school: board }), probleem: problem });
      return `/aanmelden?${query}`;
    },
    // Who opens a mailed link may not have a language here yet; Dutch is what the mail was most likely in.
    link: ({ action }) => {
      const words = signInPageWords.nl;
      const page = {
        ...frameOf('/aanmelden', ''),
        kind: 'message' as const,
        title: words.openLinkTitle,
        text: [words.openLink],
        next: { label: words.signIn, form: { action, method: 'post' as const, hidden: [] } },
      };
      return render(page, { locale: 'nl', houseStyle: null });
    },
  };
}
