// Small comforts of the wiki's frame; every page works without them.
(function () {
  const switcher = document.querySelector('.wiki-switch');
  document.body.classList.add('wiki-scripted');
  // Choosing another language draws the page anew: text that is not saved waits for a second, deliberate step.
  switcher.addEventListener('change', () => {
    if (document.querySelector('#editpageform[data-unsaved]')) switcher.classList.add('wiki-waits');
    else switcher.submit();
  });

  if (window.matchMedia('(max-width: 760px)').matches) {
    document.querySelector('.wiki-tree')?.removeAttribute('open');
  }

  // Confluence's auto mode: the attribute follows the system.
  const root = document.documentElement;
  if (root.hasAttribute('data-color-mode-auto')) {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => root.setAttribute('data-color-mode', dark.matches ? 'dark' : 'light');
    dark.addEventListener('change', follow);
    follow();
  }

  const menu = document.querySelector('.wiki-menu');
  const close = (focus) => {
    if (menu && menu.open) {
      menu.open = false;
      if (focus) menu.querySelector('summary').focus();
    }
  };
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(true));
  document.addEventListener('click', (event) => menu && !menu.contains(event.target) && close(false));
})();
