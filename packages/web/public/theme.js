// Before the first paint: the theme this person chose and what the browser can do, on <html>. Kept in a file of its own because the security policy
// allows no script inside the page. The key is `themeKey` in src/ui/theme/theme-choice.ts.
(() => {
  const root = document.documentElement;
  root.classList.add('has-script');
  if ('PublicKeyCredential' in window) root.classList.add('has-passkeys');
  try {
    const choice = localStorage.getItem('plaatswijs-theme');
    if (choice === 'light' || choice === 'dark') root.classList.add(`theme-${choice}`);
  } catch {
    // A browser that may keep nothing shows what the device says.
  }
})();
