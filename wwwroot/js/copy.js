// <button data-copy="text" data-copied="Kopiert" hidden>: shown where copying works, and says when it is done.
function show() {
  if (navigator.clipboard) document.querySelectorAll("[data-copy][hidden]").forEach(button => { button.hidden = false; });
}

document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  const text = button.textContent;
  button.textContent = button.dataset.copied;
  document.dispatchEvent(new CustomEvent("announce", { detail: button.dataset.copied }));
  setTimeout(() => { button.textContent = text; }, 2000);
});

document.addEventListener("htmx:after:swap", show);
show();
