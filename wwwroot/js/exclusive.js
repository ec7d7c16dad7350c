// In a list of checkboxes, an answer that stands alone clears the others, and they clear it.
document.addEventListener("change", event => {
  const list = event.target.closest("[data-choices]");
  if (!list || !event.target.checked) return;
  const alone = "exclusive" in event.target.dataset;
  list.querySelectorAll("input[type=checkbox]").forEach(box => {
    if (box !== event.target && (alone || "exclusive" in box.dataset)) box.checked = false;
  });
}, true);
