// What a page of the demo needs besides its elements: the language, the moment, and the community that was chosen.
// Loaded in the head without `type="module"`, so that the language is set before anything is painted.

(function () {
  'use strict';

  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  root.lang = query.get('lang') === 'zh-Hans' ? 'zh-Hans' : 'en';

  // 'interactive': everything is parsed, and no module has run yet, so no element has asked for its feed.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    nameThePage();
    markTheLanguage();
    if (query.has('at')) holdTheMoment(query.get('at'));
    if (root.lang !== 'en') keepTheLanguage();
    for (const chooser of document.querySelectorAll('[data-chooser]')) followTheChoice(chooser);
  });

  function nameThePage() {
    const title = document.querySelector('title').getAttribute('data-' + root.lang.toLowerCase());
    if (title) document.title = title;
  }

  function markTheLanguage() {
    const link = document.querySelector('[data-languages] [lang="' + root.lang + '"]');
    if (link) link.setAttribute('aria-current', 'true');
  }

  /** `?at=<epoch ms>` shows the page as it was then: for pictures. */
  function holdTheMoment(at) {
    for (const attribute of ['src', 'data-src']) {
      for (const element of document.querySelectorAll('[' + attribute + '^="/feeds/"]')) {
        const url = new URL(element.getAttribute(attribute), location.href);
        url.searchParams.set('at', at);
        element.setAttribute(attribute, url.pathname + url.search);
      }
    }
  }

  function keepTheLanguage() {
    for (const link of document.querySelectorAll('a[data-keep]')) {
      const url = new URL(link.href);
      url.searchParams.set('lang', root.lang);
      link.href = url.pathname + url.search + url.hash;
    }
  }

  /** A list of links `#community=<id>`: the elements of its section follow it. */
  function followTheChoice(chooser) {
    const links = Array.from(chooser.querySelectorAll('a'));
    const widgets = document.querySelectorAll(chooser.getAttribute('data-chooser'));
    const idOf = link => link.getAttribute('href').split('=')[1];
    const choose = () => {
      const asked = links.find(link => link.hash === location.hash) || links[0];
      for (const link of links) {
        if (link === asked) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      for (const widget of widgets) widget.setAttribute('community', idOf(asked));
    };
    choose();
    window.addEventListener('hashchange', choose);
  }
})();
