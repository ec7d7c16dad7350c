// After a page or its main part has changed, the reader starts at the errors, or else at the heading.
function start() {
  const place = document.querySelector("[data-error-summary]") ?? document.querySelector("main h1") ?? document.querySelector("main");
  if (!place) return;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  window.scrollTo(0, 0);
  place.focus({ preventScroll: true });
}

document.addEventListener("htmx:after:swap", event => {
  const isPage = event.detail.ctx?.target?.matches?.("main, body");
  if (isPage || document.activeElement === document.body) start();
});

if (document.querySelector("[data-error-summary]")) start();
