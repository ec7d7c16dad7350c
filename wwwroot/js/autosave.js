// <form data-autosave="url"> posts itself there whenever something in it changes, until the server has it.
const pause = { click: 300, typing: 1000 };
const longestWait = 30000;
const patience = 10000;
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 415];
const savers = new Map();

function show(state) {
  const slot = document.querySelector("[data-save-state]");
  if (!slot) return;
  const now = new Date();
  const point = document.documentElement.lang === "en" ? ":" : ".";
  const clock = [now.getHours(), now.getMinutes()].map(part => String(part).padStart(2, "0")).join(point);
  slot.textContent = slot.dataset[state].replace("{0}", clock);
  slot.dataset.state = state;
  if (state !== "saving") document.dispatchEvent(new CustomEvent("announce", { detail: slot.textContent }));
}

// The server keeps the answers with the highest number, in whatever order requests arrive.
function count(form) {
  const field = form.elements.namedItem("seq");
  if (field) field.value = Number(field.value) + 1;
}

class Saver {
  isDirty = false;
  failures = 0;

  constructor(form) {
    this.form = form;
  }

  change(delay) {
    this.isDirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  save() {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => { this.running = null; });
    return this.running;
  }

  async saveAll() {
    while (this.isDirty) {
      this.isDirty = false;
      show("saving");
      const outcome = await this.post();
      show(outcome);
      if (outcome === "retrying") {
        this.isDirty = true;
        await this.wait(Math.min(1000 * 2 ** this.failures++, longestWait));
      } else {
        this.failures = 0;
      }
    }
    if (!this.form.isConnected) savers.delete(this.form);
  }

  async post() {
    count(this.form);
    const stop = new AbortController();
    const timeout = setTimeout(() => stop.abort(), patience);
    try {
      const response = await fetch(this.form.dataset.autosave, {
        method: "POST",
        body: new URLSearchParams(new FormData(this.form)),
        headers: { "X-Requested-With": "XMLHttpRequest" },
        redirect: "manual",
        keepalive: true,
        signal: stop.signal,
      });
      if (response.ok) return "saved";
      if (response.status === 422) return "invalid";
      return response.type === "opaqueredirect" || refusals.includes(response.status) ? "refused" : "retrying";
    } catch {
      return "retrying";
    } finally {
      clearTimeout(timeout);
    }
  }

  wait(time) {
    return new Promise(done => {
      this.wake = done;
      setTimeout(done, time);
    });
  }
}

function changed(event) {
  const form = event.target.form;
  if (!form || !("autosave" in form.dataset)) return;
  if (!savers.has(form)) savers.set(form, new Saver(form));
  savers.get(form).change(event.type === "input" && event.target.matches("input[type=text], textarea") ? pause.typing : pause.click);
}

document.addEventListener("input", changed);
document.addEventListener("change", changed);

document.addEventListener("submit", event => {
  const form = event.target;
  const saver = savers.get(form);
  if (!saver || !(saver.isDirty || saver.running)) {
    if ("autosave" in form.dataset) count(form);
    return;
  }

  event.preventDefault();
  event.stopImmediatePropagation();
  if (saver.isSubmitting) return;
  saver.isSubmitting = true;
  event.submitter?.setAttribute("aria-busy", "true");
  saver.save().then(() => {
    saver.isSubmitting = false;
    event.submitter?.removeAttribute("aria-busy");
    form.requestSubmit(event.submitter);
  });
}, true);

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") savers.forEach(saver => saver.isDirty && saver.save());
});

window.addEventListener("online", () => savers.forEach(saver => saver.wake?.()));

window.addEventListener("beforeunload", event => {
  if ([...savers.values()].some(saver => saver.failures > 0)) event.preventDefault();
});
