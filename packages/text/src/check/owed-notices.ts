import { type CompiledProtocol, decideSituation, type Situation, withFact } from '@plaatswijs/rules';
import { type NoticeName, noticeNames } from '../reading/text-context.ts';

/**
 * The notices the protocol asks of this author here: those without which a norm is judged otherwise than with all of them.
 *
 * @param situation with everything else taken as it seems
 */
export function owedNotices(compiled: CompiledProtocol, situation: Situation): readonly NoticeName[] {
  const judge = (notices: readonly NoticeName[]) =>
    decideSituation(compiled, withFact(situation, 'notices', notices)).norms;
  const all = judge(noticeNames);
  return noticeNames.filter((notice) => {
    const without = judge(noticeNames.filter((name) => name !== notice));
    return without.some(({ verdict }, at) => verdict === 'violated' && verdict !== all[at]?.verdict);
  });
}
