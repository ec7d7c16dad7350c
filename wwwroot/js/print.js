// <button data-print hidden>: shown where a script can open the print dialogue.
function show() {
  document.querySelectorAll("[data-print][hidden]").forEach(button => { button.hidden = false; });
}

document.addEventListener("click", event => {
  if (event.target.closest("[data-print]")) window.print();
});

document.addEventListener("htmx:after:swap", show);
show();
