// A request that changed nothing must say so: what the person wrote stays on the page, with a way to go on.
const banner = () => document.querySelector("[data-request-failed]");
const shown = [404, 409, 422];

document.addEventListener("htmx:before:request", () => { banner().hidden = true; });

document.addEventListener("htmx:response:error", event => {
  banner().hidden = shown.includes(event.detail.ctx?.response?.status);
});

document.addEventListener("htmx:error", () => { banner().hidden = false; });

document.addEventListener("click", event => {
  if (event.target.closest("[data-reload]")) window.location.reload();
});
