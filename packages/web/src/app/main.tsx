import '../ui/styles/all.css';

/** Lets the browser do what waits before the next step of a long piece of work. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Settles once what stands in the page has been painted: until then the line and the processor are for that. At once in a
 * tab that nobody sees, and after a moment where a browser doesn't tell.
 */
function afterPaint(): Promise<void> {
  const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  if (document.visibilityState === 'hidden' || isPainted()) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    new PerformanceObserver((_, observer) => {
      if (!isPainted()) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Milliseconds. */
const patience = 2000;

/** Fetches all that the page at this address is made of side by side: the server named the files in links that do nothing. */
function fetchAhead(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]'))
    link.rel = 'modulepreload';
}

// What the server drew stands there already. All that makes it work comes after it has been painted, and piece by piece:
// a telephone that runs it in one go answers no finger for that long.
async function begin(root: HTMLElement): Promise<void> {
  await afterPaint();
  fetchAhead();
  await import('react-dom/client');
  await nextTask();
  const { start } = await import('./start.tsx');
  await nextTask();
  await start(root, nextTask);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
void begin(root);
