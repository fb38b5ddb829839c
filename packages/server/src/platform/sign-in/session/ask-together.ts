/**
 * Asks for many at once what would be asked for each: whoever comes while an answer is waited for goes along with the next
 * question. Who comes alone does not wait. What fails, fails for all who went along.
 *
 * @param ask answers in the order of the questions
 */
export function askTogether<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  interface Waiting {
    readonly question: Question;
    readonly answered: (answer: Answer) => void;
    readonly failed: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let asking = false;
  const go = async () => {
    asking = true;
    while (waiting.length > 0) {
      const [now, later] = [waiting.slice(0, mostAtOnce), waiting.slice(mostAtOnce)];
      waiting = later;
      try {
        const answers = await ask(now.map(({ question }) => question));
        for (const [at, answer] of answers.entries()) now[at]?.answered(answer);
      } catch (error) {
        for (const { failed } of now) failed(error);
      }
    }
    asking = false;
  };
  return (question) =>
    new Promise((answered, failed) => {
      waiting.push({ question, answered, failed });
      if (!asking) void go();
    });
}

/** More at once would make the first wait for the last. */
const mostAtOnce = 32;
