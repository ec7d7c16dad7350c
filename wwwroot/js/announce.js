// Speaks the detail of an "announce" event through the page's live region, at most once in five seconds.
let last = 0;
let timer;

document.addEventListener("announce", event => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    last = Date.now();
    document.querySelector("[data-announce]").textContent = event.detail;
  }, Math.max(0, last + 5000 - Date.now()));
});
